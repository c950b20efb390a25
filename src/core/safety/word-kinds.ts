/**
 * Words that say the same to the cues: one kind stands for all of them, so that what was learnt of
 * "my brother" holds for "my niece" too. English and Spanish together; stems, without accents.
 */
const KINDS: Readonly<Record<string, string>> = {
  '@kin':
    'brother sister mom dad son daughter husband wife boyfriend girlfriend partner ex stepdad uncle aunt friend ' +
    'niece nephew kid teen child cousin roommate neighbor coworker boss grandpa grandma student client classmate ' +
    'fiance twin stepdaughter stepson grandson granddaughter toddler baby sibling neighbour ' +
    'hijo hija hermano hermana esposo esposa marido mujer novio novia mama papa madre padre amigo amiga pareja primo ' +
    'prima bebe nino nina abuela abuelo tio tia vecino vecina companero sobrino sobrina suegra suegro cunado cunada ' +
    'nieto nieta',
  '@they': 'he she they him her them el ella ellos',
  '@weapon':
    'gun pistol rifle shotgun rope noose razor blade razorblade knife pistola cuchillo soga navaja revolver arma',
  '@medicine': 'med pill pastillas benzos clonazepam bottle',
  '@poison':
    'bleach antifreeze detergent cleaner poison gasoline ammonia pesticide chemical disinfectant remover thinner ' +
    'cloro veneno lejia raticida insecticida',
  '@height':
    'platform rooftop terrace deck bridge building roof cliff balcony ledge overpass puente azotea balcon techo edificio',
  '@now': 'tonight now today hoy ahora',
};

const kindOfWord = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);

/** The kind of a stem, `#` for a number, or the stem itself. */
export function kindOf(stem: string): string {
  return kindOfWord.get(stem) ?? (/^\d+$/.test(stem) ? '#' : stem);
}
