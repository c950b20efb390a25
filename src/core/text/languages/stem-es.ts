import { applySuffix, suffixRules as rules } from './suffix-rules.js';

/**
 * A light stemmer for Spanish, of words without accents: it takes number, gender, the endings of verbs
 * and common derivations off, so that "durar", "dura" and "duración", or "agitado" and "agitación",
 * meet. Stems are keys, never shown.
 *
 * Table-driven after the Spanish Snowball stemmer, with fewer conditions: see stem-en.ts for why.
 */

// Longest first within a table: the first that fits is taken.
/** "ponérmela", "quitarse": pronouns written with the verb. */
const PRONOUNS = rules(
  'armelas>ar armelos>ar ermelas>er ermelos>er armela>ar armelo>ar ermela>er ermelo>er irmela>ir irmelo>ir ' +
    'arsela>ar arselo>ar ersela>er erselo>er arnos>ar ernos>er irnos>ir arlas>ar arlos>ar arles>ar erlas>er erlos>er ' +
    'erles>er irlas>ir irlos>ir irles>ir arla>ar arlo>ar arle>ar arme>ar arte>arte arse>ar erla>er erlo>er erle>er ' +
    'erme>er erse>er irla>ir irlo>ir irle>ir irme>ir irse>ir andome>ando andote>ando andose>ando andolo>ando ' +
    'andola>ando iendome>iendo iendose>iendo iendolo>iendo',
);
const NOUNS = rules(
  'aciones> acion> iciones> icion> amientos> amiento> imientos> imiento> uciones>u ucion>u',
);
const DERIVATIONS = rules(
  'iones> ion> ' +
    'idades> idad> antes> ante> istas> ista> ancias> ancia> encias>ent encia>ent ativos> ativas> ativo> ativa> ' +
    'itivos> itivo> ivos> ivas> ivo> iva> ables> able> ibles> ible> amente> mente> adores> adoras> ador> adora> ' +
    'osos> osas> oso> osa> icos> icas> ico> ica>',
);
const VERBS = rules(
  'ariamos> eriamos> iriamos> aramos> ieramos> abamos> iamos> aremos> eremos> iremos> arian> erian> irian> ' +
    'aria> eria> iria> aran> eran> iran> ieron> ieran> iera> aron> aban> aba> ando> iendo> yendo>y ados> adas> ado> ada> ' +
    'idos> idas> ido> ida> amos> emos> imos> ara> era> ira> are> ere> ire> ian> ia> aste> iste> ar> er> ir>',
);
const ENDINGS = rules('as> os> es> an> en> a> o> e> i> s>');

/** Verbs whose stem changes, by the form that people type → the stem of the others. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'serv sirve sirven sirvio sirviera sirva sirvan servir servira serviria servido sirviendo',
    'sent siente sienten siento sentir sentire sentirse sentirme sintio sintieron senti sienta sintiendo',
    'prob prueba pruebas pruebo prueban probar probado probarlo probando probo probe probaron',
    'cost cuesta cuestan costar costo costos costaria costara',
    'pon pone ponen poner ponga pongan puso pusieron puesto ponerme ponermela ponersela ponerse pongo pondran pondria',
    'dorm duermo duerme duermen dormir duerma durmio dormido',
    'mor muere morir muero muerte murio morirme morirse',
    'dol duele duelen doler dolio dolera',
    'acost acuesto acuestan acostar acuesta',
    'recomend recomiendan recomienda recomendar recomendado',
    'empez empieza empiezan empezar empezo empiece empiezo',
    'segur seguro segura seguridad seguros seguras',
    'sigu sigo sigue siguen seguir siga seguire siguiendo',
    'viv vive vivir vivo viven viviendo',
    'eleg elijo elige elegir eligen escoger escojo escoge escogeria elegiria elegi',
    'ajust ajusta ajustan ajustar ajusten ajustada',
  ].flatMap((line) => {
    const [stem = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, stem]);
  }),
);

const STEM_MIN = 3;

/**
 * The stem of one normalised word.
 * @param word lower-case letters without accents, or digits
 * @returns a key shared by the word's forms; words of three letters or fewer come back unchanged
 */
export function stemSpanish(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3 || /\d/.test(word)) return word;
  const verb = applySuffix(word, PRONOUNS, 2);
  const noun = applySuffix(verb, NOUNS, STEM_MIN);
  const derived = noun === verb ? applySuffix(verb, DERIVATIONS, 4) : noun;
  const bare = derived === verb ? applySuffix(verb, VERBS, STEM_MIN) : derived;
  const key = bare === verb ? applySuffix(bare, ENDINGS, STEM_MIN) : bare;
  // "eficaz"/"eficaces", "saqué"/"sacar": one key for sounds that are spelt in two ways
  return key.replace(/z$/, 'c').replace(/qu$/, 'c').replace(/gu$/, 'g');
}
