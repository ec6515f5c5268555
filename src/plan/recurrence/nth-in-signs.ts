import type { NthDay } from './nth-in-text.ts'
import { signedDays } from './weekday-names.ts'

/** `每月第一个周一`, `毎月第2火曜`, `매월 첫째 월요일`: the span, the number, and what follows. */
const form =
  /(?:(?<month>[每毎][个個]?月|매월|매달)|[每毎][个個]?季度?|[毎各]四半期|매\s?분기)[のに的]?\s?第?(?<nth>[一二三四五1-5１-５]|最[后後終]一?|첫(?:째|\s?번째)?|둘째|두\s?번째|셋째|세\s?번째|넷째|네\s?번째|다섯째|마지막)\s?[个個の]?(?:주\s)?(?=(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜|[월화수목금토일]요일)/u

const numbers = [/[一1１첫]/u, /[二2２둘두]/u, /[三3３셋세]/u, /[四4４넷네]/u, /[五5５다]/u]

/** The day of each month or quarter that a line in Chinese, Japanese or Korean names; undefined for none. */
export function nthInSigns(text: string): NthDay | undefined {
  const found = form.exec(text)
  const nth = found?.groups?.['nth']
  if (found === null || nth === undefined) return undefined
  const weekday = signedDays(text.slice(found.index + found[0].length))[0]
  if (weekday === undefined) return undefined
  const isLast = /[最마]/u.test(nth)
  const at = numbers.findIndex((one) => one.test(nth))
  const number = isLast ? -1 : ([1, 2, 3, 4, 5] as const)[at]
  if (number === undefined) return undefined
  return {
    on: { nth: number, weekday },
    months: found.groups?.['month'] === undefined ? 3 : 1,
    words: found[0],
  }
}

const ends: readonly (readonly [RegExp, number])[] = [
  [/四半期末|季度?末|분기\s?말/u, 3],
  [/月末|월\s?말/u, 1],
]

/** The last day of what comes by the quarter or month, where it is called `四半期末`, `每月月末` or `분기 말`. */
export function endInSigns(text: string): NthDay | undefined {
  for (const [end, months] of ends) {
    const words = end.exec(text)?.[0]
    if (words !== undefined) return { on: 'last-day', months, words }
  }
  return undefined
}
