/** How WebDriver writes keys that type no letter: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * @param {string} key as in `KeyboardEvent.key`
 * @returns {string} one character
 * @throws {RangeError} for a key that is neither a letter nor in the list
 */
export function codeOfKey(key) {
  const code = CODES[key] ?? key;
  if ([...code].length !== 1)
    throw new RangeError(`WebKit's driver is not told of the key "${key}".`);
  return code;
}
