import { cadenceIn } from './cadence.ts'

/** `Daily, 10:15 – the numbers of the night`, `Einmal im Monat mit dem Vertrieb`. */
export function beginsWithHowOften(title: string): boolean {
  const [often = '', what] = title.split(
    /[,:：(（、]\s?(?!\d\d)|\s[–—-]\s|\s(?:with|mit|avec|con|com|met|med|со?|ze?|se?|зі?|із)\s/u,
  )
  return (
    (what !== undefined || timeOfDay.test(often)) && saysOnlyHowOften(often) && cadenceIn(often) !== undefined
  )
}

/** `um neun`, `à 9 h 15`, `at ten`. */
const timeOfDay =
  /\s(?:at|um|gegen|à|vers|a las?|às|alle(?: ore)?|om|kl\.?|o|в)\s(?:\d{1,2}(?:\s?[:.h]\s?\d{0,2})?(?:\s?(?:uhr|uur|h|am|pm|часов))?|\p{L}{2,9})$/iu

/** `Monthly`, `Twice a year`, `Alle zwei Wochen`. */
export function saysOnlyHowOften(text: string): boolean {
  const title = text
    .trim()
    .replace(/\s*[([（][^()（）]*[)\]）]\s*$/u, '')
    .replace(timeOfDay, '')
  const count = title.split(/\s+/).length
  return (
    count <= 2 ||
    (count === 3 &&
      /^(?:once|twice|every|alle|toutes|tous|todos|todas|tutti|tutte|une|deux|cada|ogni|elke|каждые|co|hver|hvert|annenhver|her)\s/iu.test(
        title,
      )) ||
    timesIn.test(title) ||
    nthOf.test(title) ||
    afterWhat.test(title)
  )
}

/** `First Thursday of the month`. */
const nthOf =
  /^(?:first|last|second|third|fourth|every|erster?|letzter?|premier|dernier|primer|último|primeir[ao]|últim[ao]|primo|ultimo|eerste|laatste|första|sista|første|sidste|siste)\s\p{L}+\s(?:of|im|in|des|du|del?|da|do|van|i)\s(?:the\s|each\s|every\s|de\s|het\s)?\p{L}+$/iu

/** `Every Tuesday after the handover`. */
const afterWhat =
  /^(?:every|each|jeden|jede|chaque|cada|ogni|elke|každ\p{L}+|каждый|каждую|varje|hver|hvert)\s\p{L}+\s(?:after|before|at|nach|vor|bei|après|avant|tras|después|antes|dopo|prima|na|voor|после|перед|efter|före|etter|før|inden)\s\S+(?:\s\S+){0,3}$/iu

/** `Une fois par trimestre`, `twice a month`. */
const timesIn =
  /^(?:(?:once|twice|two times|three times) (?:a|an|per|every)|(?:ein|zwei|drei)mal (?:im|in der|pro|die|am)|(?:une|deux|trois) fois par|(?:una|dos|tres) ve(?:z|ces) (?:al|a la|por)|(?:uma|duas|três) ve(?:z|zes) (?:por|ao|à)|(?:una volta|due volte|tre volte) (?:al(?:la)?|a|all[’'])|(?:eens|één keer|een keer|twee keer) (?:per|in de)|eén keer per|раз в|(?:два|три) раза в|(?:раз|двічі|тричі) на|raz (?:w|na)|dwa razy (?:w|na)|(?:jednou|dvakrát|třikrát)(?: za| do| v)?|(?:한 ?달|한 ?주|일주일|분기|일 ?년)에 한|en gång (?:i|per)|[eé]n gang (?:om|i|per|pr\.?)|to ganger? (?:om|i)|(?:haftada|ayda|yılda|çeyrekte) (?:bir|iki|üç))\s?\p{L}+$/iu
