/** @param {number} share from 0 (least) to 1 (greatest); .5 is the median */
export function quantile(numbers, share) {
  const sorted = Float64Array.from(numbers).sort();
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

export const median = (numbers) => quantile(numbers, 0.5);

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
