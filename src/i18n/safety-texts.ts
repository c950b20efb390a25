import type { HelpLines } from '../core/safety/help-lines.js';

/** One of the cards that come first when someone is in danger. */
export interface SafetyCard {
  readonly title: string;
  /** Paragraphs. Constant: nothing that the visitor wrote is repeated. */
  readonly text: readonly string[];
}

/**
 * What is said to people in danger, in one language. Reading grade 6 or below; the words that must
 * not stand here are a test. Not signed off by a clinician yet: docs/safety.md.
 */
export interface SafetyTexts {
  readonly self: (lines: HelpLines) => SafetyCard;
  readonly other: (lines: HelpLines) => SafetyCard;
  readonly emergency: (lines: HelpLines) => SafetyCard;
  /** Added to the emergency card when something was swallowed. */
  readonly poison: (poison: string) => string;
  /** Added to the emergency card when it was on purpose. */
  readonly onPurpose: (lines: HelpLines) => string;
  /** Shown directly with an answer when its subject is suicide or deep distress. */
  readonly support: (lines: HelpLines) => string;
  /** Before the numbers that stay in view after a card. */
  readonly pinned: string;
  readonly call: (number: string) => string;
  readonly text: (number: string) => string;
  readonly callPoison: (number: string) => string;
  readonly chat: (host: string) => string;
  /** Leads to the other language, in that language. */
  readonly inOtherLanguage: string;
}

export type SafetyLanguage = 'en' | 'es';

const PROGRAM_EN = 'This chat is a computer program. No one at the clinic sees what you type here.';
const PROGRAM_ES = 'Este chat es un programa. Nadie en la clínica ve lo que usted escribe aquí.';

const reachEn = ({ lifeline, lifelineText }: HelpLines): string =>
  lifelineText === lifeline ? `Call or text ${lifeline}` : `Call ${lifeline}`;
const reachEs = ({ lifeline, lifelineText }: HelpLines): string =>
  lifelineText === lifeline ? `Llame o mande un texto al ${lifeline}` : `Llame al ${lifeline}`;
// What is known of 988 is not claimed of another country's line.
const openEn = ({ isDefault }: HelpLines): string =>
  isDefault ? ' It is free and open day and night.' : '';
const openEs = ({ isDefault }: HelpLines): string =>
  isDefault ? ' Es gratis, día y noche. También atienden en español.' : '';

const en: SafetyTexts = {
  self: (lines) => ({
    title: 'Please reach out now',
    text: [
      `It sounds like you may be in a lot of pain. You do not have to face this alone. ${reachEn(lines)} now to talk with ${lines.isDefault ? 'a trained counselor' : 'someone who can help'}.${openEn(lines)}`,
      `If you are in danger right now, or you have hurt yourself, call ${lines.emergency}.`,
      PROGRAM_EN,
    ],
  }),
  other: (lines) => ({
    title: 'Help for someone you care about',
    text: [
      `It is hard to worry about someone you care about. ${reachEn(lines)} for advice on how to help them.${openEn(lines)}`,
      `If they are in danger right now, call ${lines.emergency} and stay with them.`,
      PROGRAM_EN,
    ],
  }),
  emergency: ({ emergency }) => ({
    title: `Call ${emergency} now`,
    text: [
      `This may be an emergency. Call ${emergency} now. Do not wait for a reply from this chat.`,
      PROGRAM_EN,
    ],
  }),
  poison: (poison) =>
    `If someone took too much medicine and is awake, you can also call Poison Help at ${poison}.`,
  onPurpose: (lines) =>
    `If it was on purpose, there is help for that too. ${reachEn(lines)}.${openEn(lines)}`,
  support: (lines) =>
    `If you think about suicide, or need to talk, help is there for you. ${reachEn(lines)}.${openEn(lines)}`,
  pinned: 'Help right now',
  call: (number) => `Call ${number}`,
  text: (number) => `Text ${number}`,
  callPoison: (number) => `Poison Help ${number}`,
  chat: (host) => `Chat at ${host}`,
  inOtherLanguage: 'En español',
};

const es: SafetyTexts = {
  self: (lines) => ({
    title: 'Por favor, pida ayuda ahora',
    text: [
      `Parece que usted puede estar sufriendo mucho. No tiene que pasar por esto a solas. ${reachEs(lines)} ahora para hablar con ${lines.isDefault ? 'una persona capacitada' : 'alguien que puede ayudar'}.${openEs(lines)}`,
      `Si está en peligro ahora, o se ha hecho daño, llame al ${lines.emergency}.`,
      PROGRAM_ES,
    ],
  }),
  other: (lines) => ({
    title: 'Ayuda para alguien que le importa',
    text: [
      `Es duro temer por alguien a quien quiere. ${reachEs(lines)} y pregunte cómo ayudar.${openEs(lines)}`,
      `Si esa persona está en peligro ahora, llame al ${lines.emergency} y quédese con ella.`,
      PROGRAM_ES,
    ],
  }),
  emergency: ({ emergency }) => ({
    title: `Llame al ${emergency} ahora`,
    text: [
      `Esto puede ser una emergencia. Llame al ${emergency} ahora. No espere la respuesta de este chat.`,
      PROGRAM_ES,
    ],
  }),
  poison: (poison) =>
    `Si alguien tomó demasiada medicina y está despierto, también puede llamar a Poison Help (ayuda por veneno): ${poison}.`,
  onPurpose: (lines) =>
    `Si fue a propósito, también hay ayuda para eso. ${reachEs(lines)}.${openEs(lines)}`,
  support: (lines) =>
    `Si piensa en el suicidio, o necesita hablar, hay ayuda para usted. ${reachEs(lines)}.${openEs(lines)}`,
  pinned: 'Ayuda ahora mismo',
  call: (number) => `Llamar al ${number}`,
  text: (number) => `Texto al ${number}`,
  callPoison: (number) => `Poison Help ${number}`,
  chat: (host) => `Chat en ${host}`,
  inOtherLanguage: 'In English',
};

export const SAFETY_TEXTS: Readonly<Record<SafetyLanguage, SafetyTexts>> = { en, es };
