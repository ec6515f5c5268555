/** The names of the months by language, a line a month; inflected forms stand beside the plain ones. */
const names: readonly string[] = [
  'jan|january|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|январь|января|январе|янв|stycznia|styczeń|styczniu|січень|січня|leden|ledna|lednu|ocak|ianuarie|tammikuu|januári|január|jaanuar|ιανουάριος|ιανουαρίου',
  'feb|february|februar|février|févr|febrero|fevereiro|fev|febbraio|februari|февраль|февраля|феврале|фев|lutego|luty|lutym|лютий|лютого|únor|února|únoru|şubat|februarie|helmikuu|február|φεβρουάριος|φεβρουαρίου',
  'mar|march|märz|mrz|mars|marzo|março|maart|mrt|март|марта|марте|marca|marzec|marcu|березень|березня|březen|března|březnu|mart|martie|marts|maret|maaliskuu|március|μάρτιος|μαρτίου',
  'apr|april|avril|avr|abril|abr|aprile|апрель|апреля|апреле|апр|kwietnia|kwiecień|kwietniu|квітень|квітня|duben|dubna|dubnu|nisan|aprilie|huhtikuu|április|απρίλιος|απριλίου',
  'may|mai|mayo|maio|maggio|mag|mei|maj|май|мая|мае|maja|maju|травень|травня|květen|května|květnu|mayıs|toukokuu|május|μάιος|μαΐου',
  'jun|june|juni|juin|junio|junho|giugno|giu|июнь|июня|июне|июн|czerwca|czerwiec|czerwcu|червень|червня|červen|června|červnu|haziran|iunie|kesäkuu|június|ιούνιος|ιουνίου',
  'jul|july|juli|juillet|juil|julio|julho|luglio|lug|июль|июля|июле|июл|lipca|lipiec|lipcu|липень|липня|červenec|července|červenci|temmuz|iulie|heinäkuu|július|ιούλιος|ιουλίου',
  'aug|august|août|agosto|ago|augustus|augusti|август|августа|августе|авг|sierpnia|sierpień|sierpniu|серпень|серпня|srpen|srpna|srpnu|ağustos|elokuu|agustus|augusztus|αύγουστος|αυγούστου',
  'sep|sept|september|septembre|septiembre|setembro|set|settembre|сентябрь|сентября|сентябре|сен|сент|września|wrzesień|wrześniu|вересень|вересня|září|eylül|septembrie|syyskuu|szeptember|σεπτέμβριος|σεπτεμβρίου',
  'oct|october|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|октябрь|октября|октябре|окт|października|październik|październiku|жовтень|жовтня|říjen|října|říjnu|ekim|octombrie|lokakuu|október|οκτώβριος|οκτωβρίου',
  'nov|november|novembre|noviembre|novembro|ноябрь|ноября|ноябре|ноя|listopada|listopad|listopadzie|листопада|листопад|listopadu|kasım|noiembrie|marraskuu|νοέμβριος|νοεμβρίου',
  'dec|december|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|декабрь|декабря|декабре|дек|grudnia|grudzień|grudniu|грудень|грудня|prosinec|prosince|prosinci|aralık|decembrie|joulukuu|desember|δεκέμβριος|δεκεμβρίου',
]

const months = new Map(
  names.flatMap((line, index) => line.split('|').map((name): [string, number] => [name, index + 1])),
)

/**
 * The source of a form that fits every name of a month in small letters, and more: `monthOf` tells. All names at once are
 * slow to search for, and all letters of the world, a dozen times over, are slow to compile.
 */
export const monthWord = '(?:[a-zß-öø-ſά-ώа-ӿ]{3,12})'

/** Which month a word names, 1 to 12; 0 when it names none. */
export function monthOf(name: string | undefined): number {
  return months.get((name ?? '').toLowerCase()) ?? 0
}

/** What programs write for a month, a line a month: as words of a text, most of them are others. */
const written: readonly string[] = [
  'sty|led|oca|січ',
  'lut|úno|şub|лют',
  'mär|bře|бер',
  'kwi|dub|nis|кві',
  'kvě|тра',
  'cze|čvn|haz|чер',
  'lip|čvc|tem|лип',
  'sie|srp|ağu|сер',
  'wrz|zář|eyl|вер',
  'paź|říj|eki|жов',
  'lis|kas|лис',
  'gru|pro|ara|гру',
]

const writtenMonths = new Map(
  written.flatMap((line, index) => line.split('|').map((name): [string, number] => [name, index + 1])),
)

/** As `monthOf`, where the word stands between the day and the year: `14/Mär/25`, `14 paź 2025`. */
export function monthBetween(name: string | undefined): number {
  return monthOf(name) || (writtenMonths.get((name ?? '').toLowerCase()) ?? 0)
}

/** Whether a word of the text is the name of a month. */
export function namesMonth(text: string): boolean {
  return (text.match(/\p{L}{3,}/gu) ?? []).some((word) => months.has(word.toLowerCase()))
}

const english =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/iu

/** Whether a word names a month in English, which puts the day behind it. */
export function isEnglishMonth(name: string | undefined): boolean {
  return english.test(name ?? '')
}

/** Short names that are common words: “3 out of 5”, “in a set”, “two days ago”, “phase 3 may slip”. */
const ambiguous = new Set(['out', 'set', 'ago', 'mag', 'gen', 'ene', 'dic', 'may'])

/** As `monthOf`, where no year beside it tells that the word is a month: then a common word needs its capital. */
export function surelyMonthOf(name: string | undefined): number {
  const word = name ?? ''
  return ambiguous.has(word) || (ambiguous.has(word.toLowerCase()) && word.length < 4 && word !== 'May')
    ? 0
    : monthOf(word)
}
