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
  '@drug':
    'lithium lamotrigine lamictal seroquel quetiapine depakote abilify zoloft prozac lexapro wellbutrin xanax ativan ' +
    'klonopin valium ambien trazodone olanzapine zyprexa latuda effexor cymbalta gabapentin adderall tylenol ' +
    'ibuprofen advil paxil risperidone haldol vraylar ' +
    'litio lamotrigina quetiapina aripiprazol sertralina fluoxetina',
  '@staff':
    'doctor doc nurse therapist psychiatrist psychologist counselor shrink provider ' +
    'medico psiquiatra psicologo terapeuta enfermera doctora',
  '@body':
    'arm wrist leg chest neck throat head stomach jaw tongue lip face hand ' +
    'brazo muneca pierna pecho cuello garganta cabeza boca lengua cara',
  '@pet': 'dog dogs cat cats pet puppy horse perro gato perra gata mascota',
  '@owned':
    'guitar car truck house tools books clothes ring watch bike boat jewelry records savings ' +
    'guitarra carro coche moto bici casa anillo reloj herramientas libros ropa',
  '@day':
    'monday tuesday wednesday thursday friday saturday sunday weekend ' +
    'lunes martes miercoles jueves viernes sabado domingo',
  '@month':
    'january february march april june july august september october november december ' +
    'christmas birthday thanksgiving easter ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad cumpleanos',
  '@hour': 'morning noon afternoon evening midnight manana tarde noche',
  '@unit':
    'minute minutes min hour hours hrs day days week weeks month months year years ' +
    'minuto minutos hora horas dia dias semana semanas mes meses ano anos',
};

const kindOfWord = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);

/** So many letters stand for the forms of a word: "cansa" for "cansado", "cansada" and "cansancio". */
const ROOT_LETTERS = 5;

/** The kind of a stem, `#` for a number, or how the stem begins. */
export function kindOf(stem: string): string {
  return kindOfWord.get(stem) ?? (/^\d+$/.test(stem) ? '#' : stem.slice(0, ROOT_LETTERS));
}
