import { stemEnglish } from './stem-en.js';
import { weightsOf, words, type SmallTalk, type TextLanguage } from './language.js';

const FUNCTION_WORDS = words(
  'a an the this that these those of to in on at by for from with into onto about as and or but nor if so than then ' +
    'is are was were be been being am isnt arent wasnt werent do does did doing done dont doesnt didnt has have had having ' +
    'havent hasnt hadnt will would shall wont wouldnt i me my mine myself you your yours yourself he him his she her hers ' +
    'it its we us our ours they them their theirs im ive id ill youre youve youll hes shes theyre theyve weve were thats ' +
    'theres its whats there here also too just very really quite even still yet again ever any some all both each few ' +
    'such own same other out up down off over under between through during before after because while until',
);

const CHAT_FILLER = words(
  'please hi hello hey thanks thank want wants wanted wanting need needs like know knows knowing help helps tell tells told ' +
    'say says said saying ask asks asking asked question questions wonder wonders wondering wondered curious think thinks ' +
    'thought thinking guess guessing hear heard hearing read reading saw see seen seems seem get gets getting got gotten go ' +
    'goes going gone went come comes coming make makes made take takes thing things stuff something anything everything ' +
    'nothing someone somebody anyone anybody everyone everybody people person lot lots kind sort bit maybe perhaps actually ' +
    'basically honestly literally ok okay well yes no yeah sure sorry understand mean means explain info information ' +
    'can could may might must should cant couldnt shouldnt mustnt one ones way ways give gives given put let lets try trying ' +
    'now today currently already lately guys folks dear sir maam mr mrs dr kinda sorta gonna wanna gotta looking look find exactly simply plain plainly simple normal words word term terms basic basics called anyway though tho first next much many more most less well also only please hope hoping idea keep keeps kept keeping start starts started',
);

const QUESTION_WORDS = words('what which who whom whose when where why how');

const OPENERS = words(
  'what which who whose when where why how is are am do does did can could will would should may has have was were any whats hows wheres isnt arent doesnt',
);

const SHORTHAND = new Map(
  Object.entries({
    u: 'you', ur: 'your', r: 'are', y: 'why', n: 'and', b4: 'before', abt: 'about', bc: 'because', cuz: 'because',
    cos: 'because', wat: 'what', wut: 'what', wht: 'what', hw: 'how', thru: 'through', appt: 'appointment', dr: 'doctor',
    drs: 'doctors', docs: 'doctors', pls: 'please', plz: 'please', ppl: 'people', smth: 'something', tx: 'treatment',
    rx: 'prescription', dx: 'diagnosis', wks: 'weeks', hrs: 'hours', mins: 'minutes', yrs: 'years', bp: 'bipolar',
    bpd: 'borderline', shud: 'should', wud: 'would', cud: 'could', dos: 'does', duz: 'does', wen: 'when', wer: 'where',
    thier: 'their', ther: 'there', shld: 'should', frm: 'from', bout: 'about', hav: 'have', giv: 'give', wich: 'which',
  }),
); // prettier-ignore

const SMALL_TALK: Readonly<Record<SmallTalk, string>> = {
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

const ORDINARY_PHRASES = (
  'right|good|fine|great|nice|perfect|lovely|helpful|wonderful|amazing|awesome|interesting|cool|sure|ok|okay|alright|' +
  'yes|no|later|morning|afternoon|evening|night|test|testing|i see|see you|take care|i understand|i guess|i have to go|' +
  'it helps|this helps|that helps|that helped|this helped'
).split('|');

const AFTER_A_NOUN = new Set(words('do is of would will should are i you per and or for size'));
const BEFORE_A_VERB = new Set(
  words('what how why when where long fast quick soon often much well that this it'),
);

/** "how dose it work": the commonest slip of all here, where a dose is a thing to ask about. */
function slipAt(all: readonly string[], i: number): string | null {
  const previous = all[i - 1];
  const isSlip =
    all[i] === 'dose' &&
    !AFTER_A_NOUN.has(all[i + 1] ?? 'do') &&
    (previous === undefined || BEFORE_A_VERB.has(previous));
  return isSlip ? 'does' : null;
}

/** English. The word weights were measured on 16 public question sets (docs/decisions/0003-search.md). */
export const english: TextLanguage = {
  code: 'en',
  stem: stemEnglish,
  weights: weightsOf({
    chatFiller: CHAT_FILLER,
    questionWords: QUESTION_WORDS,
    functionWords: FUNCTION_WORDS,
  }),
  trustsStems: false,
  clauses: {
    connectors: new Set(words('so but because since though although and or')),
    openers: new Set(OPENERS),
    asking: new Set([
      ...words('wonder wondering wondered curious ask asking explain tell'),
      'to know',
      'to understand',
      'to hear',
      'not sure',
      'anyone know',
      'find out',
    ]),
  },
  shorthand: SHORTHAND,
  slipAt,
  smallTalk: {
    phrases: SMALL_TALK,
    extras: new Set(
      words(
        'much again everyone friend bot chat chatbot doc team again all day today tonight u r ur super info answer answering time talking',
      ),
    ),
    ordinary: new Set(ORDINARY_PHRASES),
    asking: new Set(
      words(
        'what which who whose when where why how is are am was were do does did can could will would should may any',
      ),
    ),
  },
};
