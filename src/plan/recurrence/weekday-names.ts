/** Endings of the Germanic days, `Montags`, `måndagar`, `mandager`, `maandagen`. */
const day = '(?:s|e|en|er|ar|ene|erne|arna)?'

/** Without accents, Monday first; Slavic ones with the endings that they take in a sentence. */
const wholeNames: readonly string[] = [
  `mondays?|(?:mon|man|maan)[dt]ag${day}|lundis?|lunes|segundas?-feiras?|lunedi|maanantai\\p{L}*|poniedzial\\p{L}*|poniedział\\p{L}*|понедельник\\p{L}*|понеділ\\p{L}+|pondel\\p{L}+|pazartesi(?:leri)?|hetfo\\p{L}*`,
  `tuesdays?|(?:diens|dins|tis|tirs)[dt]ag${day}|mardis?|martes|tercas?-feiras?|martedi|tiistai\\p{L}*|wtor(?:ek|k)\\p{L}*|вторник\\p{L}*|вівтор\\p{L}+|uter(?:y|ek)\\p{L}*|salı(?:ları)?|kedd\\p{L}*`,
  `wednesdays?|mittwoch(?:s|en?)?|(?:woens|ons)dag${day}|mercredis?|miercoles|quartas?-feiras?|mercoledi|keskiviikko\\p{L}*|srod(?:a|e|y|ami?|zie)|сред(?:а|у|ы|е|ам)|серед(?:а|у|и|ам)|stred(?:a|u|y|e)|carsamba(?:ları)?|szerda\\p{L}*`,
  `thursdays?|(?:donners|donder|tors)[dt]ag${day}|jeudis?|jueves|quintas?-feiras?|giovedi|torstai\\p{L}*|czwart(?:ek|k)\\p{L}*|четверг\\p{L}*|четвер|ctvrt(?:ek|k)\\p{L}*|persembe(?:leri)?|csutortok\\p{L}*`,
  `fridays?|(?:frei|vrij|fre)[dt]ag${day}|vendredis?|viernes|sextas?-feiras?|venerdi|perjantai\\p{L}*|piat(?:ek|k)\\p{L}*|пятниц\\p{L}+|п[’'ʼ]ятниц\\p{L}+|pat(?:ek|k)\\p{L}*|cuma(?:ları)?|pentek\\p{L}*`,
  `saturdays?|(?:sams|zater|lor|lør)[dt]ag${day}|sonnabend(?:s|e)?|samedis?|sabados?|sabato|lauantai\\p{L}*|sobot\\p{L}+|суббот\\p{L}+|субот\\p{L}+|cumartesi(?:leri)?|szombat\\p{L}*`,
  `sundays?|(?:sonn|zon|son|søn)[dt]ag${day}|dimanches?|domingos?|domeni(?:ca|che)|sunnuntai\\p{L}*|niedziel\\p{L}+|воскресень\\p{L}+|неділ\\p{L}+|nedel\\p{L}+|pazar(?:ları)?|vasarnap\\p{L}*`,
]

/** Names that are words as well, `do`, `segunda`, `so`: alone they tell no day within a sentence. */
const shortNames: readonly string[] = [
  'mon?|lun|segundas?|seg|ma|man|pon|pn|пн',
  'tues?|di|mar|tercas?|ter|tis|tir|wt|вт',
  'wed|mi|mer|mie|quartas?|qua|wo|ons|sr|ср',
  'thu(?:rs?)?|do|jeu|jue|gio|quintas?|qui|tors?|czw|чт',
  'fri?|ven|vie|sextas?|sex|vr|fre|pt|пт',
  'sat?|sam|sab|za|lor|lør|sob|сб',
  'sun|so|dim|dom|zo|son|søn|нд|вс',
]

const whole = wholeNames.map((names) => new RegExp(`^(?:${names})$`, 'u'))
const short = shortNames.map((names) => new RegExp(`^(?:${names})$`, 'u'))

/** Finds any whole name, and any name at all, in `unaccented` words. */
export const wholeName = `(?:${wholeNames.join('|')})(?!\\p{L})`
export const anyName = `(?:${[...wholeNames, ...shortNames].join('|')})(?!\\p{L})`

/** As the names are written here: in small letters, `lunedì` and `måndag` without their accents. */
export function unaccented(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

/** 1 for Monday; undefined for what is no day of the week. */
export function weekdayNamed(name: string): number | undefined {
  const word = unaccented(name)
  const at = [whole, short].flatMap((forms) => forms.findIndex((form) => form.test(word)) + 1 || [])[0]
  return at ?? signedDays(name)[0]
}

const signs = [
  /** `月曜`, `月・水・金曜日`. */
  {
    form: /([月火水木金土日](?:[・、,/と]?[月火水木金土日])*)曜/gu,
    days: ['月', '火', '水', '木', '金', '土', '日'],
  },
  /** `周一`, `星期二和周四`; `每周一次` is once a week. */
  {
    form: /((?:周|週|星期|礼拜|禮拜)[一二三四五六日天](?:[、,/和及]\s?(?:周|週|星期)?[一二三四五六日天])*)(?![次個个份轮輪])/gu,
    days: ['一', '二', '三', '四', '五', '六', '日'],
  },
  /** `월요일`, `월·수요일`. */
  {
    form: /([월화수목금토일](?:[·,/]\s?[월화수목금토일])*)요일/gu,
    days: ['월', '화', '수', '목', '금', '토', '일'],
  },
]

/** The days that words of Chinese, Japanese or Korean name, which are told from others wherever they stand. */
export function signedDays(text: string): readonly number[] {
  return signs.flatMap(({ form, days }) =>
    [...text.matchAll(form)].flatMap(([, named = '']) =>
      [...named.replaceAll('天', '日').replaceAll('星期', '')].flatMap(
        (sign) => days.indexOf(sign) + 1 || [],
      ),
    ),
  )
}
