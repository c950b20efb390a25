/**
 * What people write around what they have to say: a greeting, a word of thanks, a question on the
 * side. The same is put around the sentences of the unit tests, whatever they call for, and around the
 * questions of the FAQ, so that the fit learns that it says nothing.
 * `test/golden/safety-surroundings.test.ts` puts other words there.
 */
import { makeRandom } from './random.mjs';

const HEADS = {
  en:
    'hi|hello|hey|hi there|good evening|hello doctor|dear team|doctor|so|ok so|um|well|look|to be honest|' +
    'hi I have a question|quick question|not sure who reads this but|sorry to bother you|first time here|' +
    'hi my name is Sam|I read your article|thanks for the article|I saw your page|I am 34|I have bipolar 2|' +
    'my sister sent me this link|I live an hour away',
  es:
    'hola|buenas|buenas noches|hola doctor|doctora|disculpe|pues|bueno|mire|oiga|a ver|una consulta|' +
    'hola tengo una pregunta|no sé quién lee esto pero|perdón por molestar|leí su artículo|soy de Puebla|' +
    'gracias por el artículo|vi su página|tengo 34 años|tengo bipolaridad',
};

const TAILS = {
  en:
    'thanks|thank you|thank you so much|thx|please|doctor|doc|lol|haha|lmao|idk|tbh|sorry|anyway|ok|you know|' +
    'just saying|that is all|sorry for the long message|any ideas|call me back|is this a bot|my meds do nothing|' +
    'I take lithium.|I have an appointment on Tuesday.|I have to go to work now.|Can someone call me?',
  es:
    'gracias|muchas gracias|mil gracias|por favor|doctor|doctora|jaja|no sé|la verdad|perdón|en fin|ok|saludos|' +
    'eso es todo|esto es un robot|¿Me pueden llamar?|tomo litio|las pastillas no me hacen nada|' +
    'tengo cita el martes|tengo que ir a trabajar',
};

const BETWEEN = ['. ', ', ', ' ', '\n'];
const ENDED = /[.!?…)"”]\s*$/;

/**
 * @param {{ en: string[], es: string[] }} questions what visitors ask the clinic on the side
 * @returns a function that takes a message and gives it back with something around it
 */
export function surrounder(questions) {
  const random = makeRandom(1);
  const below = (count) => Math.floor(random() * count);
  const oneOf = (list) => list[below(list.length)];
  const join = (before, after) => before + (ENDED.test(before) ? ' ' : oneOf(BETWEEN)) + after;
  return (message) => {
    const aside = (texts) =>
      oneOf(below(2) === 0 ? questions[message.lang] : texts[message.lang].split('|'));
    const place = below(4);
    let { q } = message;
    if (place === 0 || place === 3) q = join(aside(HEADS), q);
    if (place !== 0) q = join(q, aside(TAILS));
    return { ...message, q };
  };
}
