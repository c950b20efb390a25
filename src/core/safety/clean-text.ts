/**
 * Letters of other scripts, and small capitals, each with the Latin letter it is drawn like. One
 * string, because it is the smallest form that can still be read and reviewed.
 */
const LOOKALIKES =
  'аa вb еe ёe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ӏl ԛq ԝw үy һh пn гr зe иu ' +
  'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy σo ωw μu ' +
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ' +
  'ıi łl øo ðd ɑa ɡg ɩi';

const latin = new Map(LOOKALIKES.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** Emoji that stand for a word of the phrases. */
const EMOJI: Readonly<Record<string, string>> = {
  '🔪': 'knife',
  '🗡': 'knife',
  '🔫': 'shoot',
  '⚰': 'die',
  '🪦': 'die',
  '💀': 'die',
  '☠': 'die',
  '💊': 'pills',
  '🌉': 'bridge',
  '🩸': 'blood',
};

/** The blocks in which Unicode keeps boxed and flag letters, which NFKC leaves as they are. */
const BOXED_A = [0x1f150, 0x1f170, 0x1f1e6];

function boxedLetter(code: number): string | undefined {
  const first = BOXED_A.find((a) => code >= a && code < a + 26);
  return first === undefined ? undefined : String.fromCharCode(97 + code - first);
}

/** Marks that sit on a letter, and characters that show nothing. */
const INVISIBLE = /[\p{M}\p{Cf}\p{Co}\u115f\u1160\u3164\uffa0]/gu;

/**
 * Text in small Latin letters, digits and punctuation: what was typed, without what hides it.
 * @param text any string, lone surrogates included
 */
export function cleanText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(INVISIBLE, '');
  let cleaned = '';
  for (const letter of plain) {
    if (letter < '\u007f') {
      cleaned += letter;
      continue;
    }
    const word = EMOJI[letter];
    const boxed = boxedLetter(letter.codePointAt(0) ?? 0);
    if (word !== undefined) cleaned += ` ${word} `;
    else cleaned += boxed ?? latin.get(letter) ?? letter;
  }
  return cleaned;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '+': 't',
  '(': 'c',
  '¡': 'i',
};

/** A letter that was masked or left out; `repairWord` finds the word it belongs to. */
export const MASK = '*';
const MASKS = new Set('*_-.#~^=/\\,:;%&"·•…–—');
const isLetter = (sign: string): boolean => sign >= 'a' && sign <= 'z';

const isStroke = (sign = ''): boolean => sign !== '' && '1!|'.includes(sign);

/** "1", "!" and "|" are drawn for both i and l: two of them are ll, one beside an i is l. */
function strokeLetter(signs: readonly string[], at: number): string {
  const isFirst = !isStroke(signs[at - 1]);
  const isOneOfThree = isFirst
    ? isStroke(signs[at + 1]) && isStroke(signs[at + 2])
    : isStroke(signs[at - 2]) || isStroke(signs[at + 1]);
  if (isOneOfThree) return isFirst ? 'i' : 'l';
  if (!isFirst || isStroke(signs[at + 1])) return 'l';
  const before = signs[at - 1] ?? '';
  const isEnd = at === signs.length - 1;
  return before === 'i' || signs[at + 1] === 'i' || (isEnd && (before === 'a' || before === 'l'))
    ? 'l'
    : 'i';
}

/** Reads signs as the letters they are drawn for; what separates letters becomes a mask. */
function unmaskChunk(chunk: string): string {
  let from = 0;
  let to = chunk.length;
  const isEdge = (sign = ''): boolean => !isLetter(sign) && !/[\d$@|'(]/.test(sign);
  while (from < to && isEdge(chunk[from])) from++;
  while (to > from && (isEdge(chunk[to - 1]) || chunk[to - 1] === '(')) to--;
  const signs = [...chunk.slice(from, to)];
  if (!signs.some(isLetter) || signs.every((sign) => isLetter(sign) || sign === "'")) return chunk;
  const letters = signs.map((sign, at) => {
    if (isStroke(sign)) return strokeLetter(signs, at);
    return LEET[sign] ?? (MASKS.has(sign) ? MASK : sign);
  });
  return chunk.slice(0, from) + letters.join('') + chunk.slice(to);
}

/** Letters set apart on purpose come in runs of at least three, two of them no words themselves. */
const LEAST_SPACED = 3;
const LEAST_STRAY = 2;
const wordOfChunk = (chunk: string): string => chunk.replace(/[^a-z'*]/g, '');

/**
 * The text as it reads without disguise: signs for letters, letters set apart put together.
 * @param cleaned a text from `cleanText`
 */
export function unmaskText(cleaned: string): string {
  const out: string[] = [];
  let run: string[] = [];
  let singles = 0;
  let strays = 0;
  const flush = (): void => {
    if (singles >= LEAST_SPACED && strays >= LEAST_STRAY) out.push(run.map(wordOfChunk).join(''));
    else out.push(...run);
    run = [];
    singles = 0;
    strays = 0;
  };
  for (const chunk of cleaned.split(/(\n)|\s/)) {
    if (!chunk) continue;
    const word = wordOfChunk(unmaskChunk(chunk.length === 1 ? strokeAlone(chunk) : chunk));
    if (word.length > 2) {
      flush();
      out.push(unmaskChunk(chunk));
    } else {
      run.push(chunk.length === 1 ? strokeAlone(chunk) : unmaskChunk(chunk));
      if (word.length === 1) singles++;
      if (word.length === 1 && !'iau'.includes(word)) strays++;
    }
  }
  flush();
  return out.join(' ');
}

/** A sign that stands alone: "1" for I, "$" for s; other digits stay numbers. */
function strokeAlone(sign: string): string {
  if ('1!|'.includes(sign)) return sign === '!' ? sign : 'i';
  return sign === '$' || sign === '@' ? (LEET[sign] ?? sign) : sign;
}
