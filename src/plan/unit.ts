interface Unit {
  readonly measure: string
  readonly factor: number
}

/** Units of a measure in any capitals, and how much of one of them each is. */
const words: Readonly<Record<string, readonly (readonly [factor: number, units: string])[]>> = {
  share: [
    [1, '% percent prozent'],
    [0.0001, 'ppm'],
  ],
  times: [[1, 'x × times']],
  time: [
    [0.001, 'µs us'],
    [1, 'ms мс 毫秒'],
    [
      1_000,
      's sec secs second seconds sekunde sekunden sekund seconde secondes seconden segundos secondi с сек 秒 초',
    ],
    [60_000, 'min mins minute minutes minuten minutos minuti мин minut 分 分钟 분'],
    [
      3_600_000,
      'h hour hours stunde stunden heure heures hora horas ora ore uur ч часов часа 小时 時間 시간',
    ],
    [86_400_000, 'day days tag tage tagen jour jours día días dia dias giorni dagen день дня дней 天 日'],
    [
      604_800_000,
      'week weeks woche wochen semaine semaines semana semanas settimane weken неделя недели недель 周 週',
    ],
    [2_629_800_000, 'month months monat monate monaten mois mes meses mesi maanden месяц месяца месяцев'],
    [7_889_400_000, 'quarter quarters quartal quartale'],
    [31_557_600_000, 'year years jahr jahre jahren an ans año años ano anos anni jaar год года лет'],
  ],
  frequency: [
    [1, 'hz'],
    [1e3, 'khz'],
    [1e6, 'mhz'],
    [1e9, 'ghz'],
  ],
  size: [
    [0.125, 'bit bits'],
    [1, 'byte bytes'],
    [125, 'kbit kilobit kilobits'],
    [125e3, 'mbit megabit megabits'],
    [125e6, 'gbit gigabit gigabits'],
    [125e9, 'tbit terabit terabits'],
    [1e3, 'kilobyte kilobytes'],
    [1e6, 'megabyte megabytes'],
    [1e9, 'gigabyte gigabytes'],
    [1e12, 'terabyte terabytes'],
  ],
  // Of these nobody can tell whether bits or bytes are meant: each is of its own kind.
  ...Object.fromEntries(
    ['kb', 'mb', 'gb', 'tb', 'kib', 'mib', 'gib', 'tib'].map((name) => [name, [[1, name]]]),
  ),
  power: [
    [1, 'watt watts'],
    [1e3, 'kilowatt kilowatts'],
    [1e6, 'megawatt megawatts'],
  ],
  weight: [
    [1, 'gram grams gramm gramme grammes gramos grammi'],
    [1e3, 'kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramos'],
    [1e6, 'tonne tonnes tonnen'],
  ],
  length: [
    [1, 'meter meters metern metre metres mètre mètres metros metri'],
    [1e3, 'kilometer kilometers kilometern kilometre kilometres kilomètres kilómetros chilometri'],
  ],
  voltage: [[1, 'volt volts']],
}

/** Units whose capitals tell what they are, `mW` and `MW`: their measure, and how much of it. */
const symbols: Readonly<Record<string, Unit>> = {
  W: { measure: 'power', factor: 1 },
  Wh: { measure: 'energy', factor: 3_600 },
  J: { measure: 'energy', factor: 1 },
  g: { measure: 'weight', factor: 1 },
  m: { measure: 'length', factor: 1 },
  V: { measure: 'voltage', factor: 1 },
  Pa: { measure: 'pressure', factor: 1 },
}
const prefixes = { n: 1e-9, µ: 1e-6, μ: 1e-6, m: 1e-3, c: 1e-2, h: 1e2, k: 1e3, M: 1e6, G: 1e9, T: 1e12 }

/** Prefixes of bits, `Mb`, and bytes, `MB`; a thousand bytes are `kB` as well. */
const ofSize = { K: 1e3, M: 1e6, G: 1e9, T: 1e12, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 }

const bySymbol = new Map<string, Unit>([
  ['t', { measure: 'weight', factor: 1e6 }],
  ['B', { measure: 'size', factor: 1 }],
  ['kB', { measure: 'size', factor: 1e3 }],
  ...Object.entries(ofSize).flatMap(([prefix, times]) => [
    [`${prefix}B`, { measure: 'size', factor: times }] as const,
    [`${prefix}b`, { measure: 'size', factor: times / 8 }] as const,
  ]),
  ...Object.entries(symbols).flatMap(([symbol, { measure, factor }]) => [
    [symbol, { measure, factor }] as const,
    ...Object.entries(prefixes).map(
      ([prefix, times]) => [prefix + symbol, { measure, factor: factor * times }] as const,
    ),
  ]),
])
const byWord = new Map<string, Unit>([
  ...Object.entries(words).flatMap(([measure, units]) =>
    units.flatMap(([factor, names]) => names.split(' ').map((name) => [name, { measure, factor }] as const)),
  ),
  // A thousand is meant by `KW` and `kw` as well.
  ...Object.entries(symbols).map(
    ([symbol, { measure, factor }]) =>
      [`k${symbol.toLowerCase()}`, { measure, factor: factor * 1e3 }] as const,
  ),
])

/** Rates that are written as one word. */
const shortened: Readonly<Record<string, string>> = {
  rps: 'requests/s',
  qps: 'queries/s',
  tps: 'transactions/s',
  fps: 'frames/s',
  iops: 'operations/s',
  rpm: 'requests/min',
}

/** `MB/s` is so many of the first for one of the second; of what is no rate, the second is empty. */
export function partsOf(unit: string): readonly [base: string, per: string] {
  const [base = '', ...per] = inFull(unit).split('/')
  return [base, per.join('/')]
}

function inFull(unit: string): string {
  if (/^[kKmMgGtT]?bps$/.test(unit)) return unit.replace('bps', 'bit/s')
  return /^[kKMGT]?Bps$/.test(unit) ? unit.replace('ps', '/s') : (shortened[unit.toLowerCase()] ?? unit)
}

/** The measure of a word, and how much of it one is; undefined for what is merely counted. */
export function measureOf(word: string): Unit | undefined {
  return bySymbol.get(word) ?? byWord.get(word.toLowerCase())
}

/** Whether a word is a unit of a measure, or of a measure's rate, and not of what is merely counted. */
export function isUnit(word: string): boolean {
  return measureOf(partsOf(word)[0]) !== undefined
}

/** Whether a unit is so many for one of something else: `MB/s`, `rps`. */
export function isRate(unit: string): boolean {
  return partsOf(unit)[1] !== ''
}

/** Whether a word is a unit of time. */
export function isTime(word: string): boolean {
  return measureOf(word)?.measure === 'time'
}

/** An amount of a unit in the measure that it has in common with others, and for one of what it is counted by. */
export function factorOf(unit: string): number {
  const [base, per] = partsOf(unit)
  return (measureOf(base)?.factor ?? 1) / (measureOf(per)?.factor ?? 1)
}
