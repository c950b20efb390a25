import { tokenise } from '../text/tokenise.js';
import { isCommonWord } from '../text/word-weights.js';

export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'acknowledgement' | 'identity';

/** A message longer than this has something to ask. */
const WORDS_MAX = 9;

const PHRASES: Readonly<Record<SmallTalk, string>> = {
  identity:
    'are you a bot|are you bot|are you a robot|are you real|are you a real person|are you human|are you a human|are you ai|' +
    'are you an ai|is this a bot|is this a real person|is this ai|is this automated|am i talking to a bot|am i talking to a person|' +
    'am i talking to a real person|am i talking to a human|am i chatting with a bot|am i chatting with a person|who are you|what are you|who is this|' +
    'whats your name|what is your name|real person|are you a person|are you chatgpt|is anyone there|is anybody there|is someone there|' +
    'anyone there|anybody there|you there|are you there|is there a person|what can you do|eres un robot|quien eres',
  greeting:
    'hi|hii|hello|helo|hullo|hey|heya|heyy|hiya|howdy|yo|sup|greetings|good morning|good afternoon|good evening|good day|goodmorning|' +
    'morning|evening|afternoon|gm|hi there|hello there|hey there|how are you|how r u|how are u|how you doing|how are you doing|how is it going|' +
    'hows it going|hows your day|how is your day|how do you do|how are things|hows things|whats up|wassup|what is up|nice to meet you|how have you been|long time no see|' +
    'hola|buenas|buenos dias|buenas tardes|buenas noches|que tal|como estas|just saying hi|testing|test',
  thanks:
    'thanks|thank you|thank u|thankyou|thx|thnx|thanx|thnks|tysm|ty|tks|tnx|cheers|much appreciated|appreciate it|appreciated|i appreciate|' +
    'appreciate|that helped|this helped|very helpful|so helpful|helpful|that helps|this helps|it helps|youre great|you are great|' +
    'you rock|great help|good help|perfect|awesome|wonderful|amazing|love it|gracias|muchas gracias|mil gracias|' +
    'great|nice|lovely|bless you|god bless',
  farewell:
    'bye|goodbye|good bye|bye bye|byebye|see you|see ya|cya|see you later|talk later|talk to you later|ttyl|later|take care|have a good day|' +
    'have a nice day|have a great day|have a good one|have a good night|good night|goodnight|night|nite|gnight|farewell|so long|' +
    'thats all|that is all|thats it|im done|gotta go|got to go|gtg|i have to go|adios|hasta luego|chao',
  acknowledgement:
    'ok|okay|okey|okie|k|kk|okk|alright|all right|sure|fine|cool|got it|gotcha|i see|i understand|understood|makes sense|that makes sense|' +
    'good to know|right|yes|yeah|yep|yup|no|nope|nah|hmm|hm|mhm|ah|oh|oh ok|interesting|lol|haha|hahaha|no worries|' +
    'no problem|sounds good|will do|noted|roger|never mind|nevermind|nvm|vale|si|ya|good|wow|i guess|ok then|fair enough',
};

// "thanks, ok bye" is thanks; "hi, ok" is a greeting
const PRECEDENCE: readonly SmallTalk[] = [
  'identity',
  'thanks',
  'farewell',
  'greeting',
  'acknowledgement',
];

const LOOKUP: ReadonlyMap<string, SmallTalk> = new Map(
  PRECEDENCE.flatMap((kind) =>
    PHRASES[kind].split('|').map((phrase): [string, SmallTalk] => [phrase, kind]),
  ),
);
const PHRASE_WORDS_MAX = 6;

// Words that add nothing to small talk, beside those that are common everywhere.
const EXTRAS = new Set(
  'much again everyone friend bot chat chatbot doc team again all day today tonight u r ur super info answer answering time talking'.split(
    ' ',
  ),
);

// Small talk by themselves, but what is asked about in "is it right for me" or "when can I see you".
const ORDINARY_PHRASES = new Set(
  (
    'right|good|fine|great|nice|perfect|lovely|helpful|wonderful|amazing|awesome|interesting|cool|sure|ok|okay|alright|' +
    'yes|no|later|morning|afternoon|evening|night|test|testing|i see|see you|take care|i understand|i guess|i have to go|' +
    'it helps|this helps|that helps|that helped|this helped'
  ).split('|'),
);
const ASKING_WORDS = new Set(
  'what which who when where why how is are am was were do does did can could will would should may any'.split(
    ' ',
  ),
);

/**
 * The kind of small talk that a message is, or null when it may ask something.
 * @param text the visitor's message
 */
export function smallTalkIn(text: string): SmallTalk | null {
  const words = tokenise(text);
  if (words.length === 0 || words.length > WORDS_MAX) return null;
  const found = new Set<SmallTalk>();
  const rest: string[] = [];
  let hasOrdinary = false;
  for (let i = 0; i < words.length;) {
    const [kind, length] = phraseAt(words, i);
    const phrase = words.slice(i, i + length).join(' ');
    if (kind) found.add(kind);
    else if (isCommonWord(phrase) || EXTRAS.has(phrase)) rest.push(phrase);
    else return null;
    hasOrdinary ||= ORDINARY_PHRASES.has(phrase);
    i += length;
  }
  const [opener] = rest;
  const isAsking = opener !== undefined && (ASKING_WORDS.has(opener) || text.includes('?'));
  if (isAsking && hasOrdinary) return null;
  return PRECEDENCE.find((kind) => found.has(kind)) ?? null;
}

// Longest first, so that "good night" is not read as "good" and "night".
function phraseAt(words: readonly string[], start: number): [SmallTalk | null, number] {
  for (let length = Math.min(PHRASE_WORDS_MAX, words.length - start); length > 0; length -= 1) {
    const kind = LOOKUP.get(words.slice(start, start + length).join(' '));
    if (kind) return [kind, length];
  }
  return [null, 1];
}
