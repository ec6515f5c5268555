import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

function printed(program: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
}

/** Prints the version of every copy of undici that discord.js brings along. */
const copies = `
  const { createRequire } = await import('node:module')
  const { registerLoading } = await import('./src/loading.js')
  registerLoading()
  await import('discord.js')
  const { cache } = createRequire(process.cwd() + '/')
  const folders = new Set(Object.keys(cache).map((path) => /^.*\\/undici\\/(?=index.js$)/.exec(path)?.[0]).filter(Boolean))
  console.log(JSON.stringify([...folders].map((folder) => createRequire(folder)('./package.json').version)))
`

/** Prints a day that is reckoned, whether an alarm rang, and how many files of what did it were read before and after. */
const reckoned = `
  const { registerHooks } = await import('node:module')
  const { registerLoading } = await import('./src/loading.js')
  registerLoading()
  let read = 0
  registerHooks({ load: (url, context, next) => (/(polyfill|schedule).*js$/.test(url) && read++, next(url, context)) })
  const { Temporal } = await import('temporal-polyfill')
  const { default: schedule } = await import('node-schedule')
  const before = read
  const rang = await new Promise((resolve) => schedule.scheduleJob('* * * * * *', () => resolve(true)))
  await schedule.gracefulShutdown()
  const day = Temporal.PlainDate.from('2028-02-28').add({ days: 1 })
  console.log(JSON.stringify({ before, rang, day, isDay: day instanceof Temporal.PlainDate, after: read > 0 }))
`

/** Prints how many files of zod's words in other languages are read, and what it says of a number that is none. */
const said = `
  const { registerHooks } = await import('node:module')
  const { registerLoading } = await import('./src/loading.js')
  const read = []
  registerHooks({ load: (url, context, next) => (url.includes('/zod/v4/locales/') && read.push(url), next(url, context)) })
  registerLoading()
  const { z } = await import('zod')
  console.log(JSON.stringify({ read: read.length, says: z.number().safeParse('one').error.issues[0].message }))
`

it('reads the words of one language alone, in which nobody is told anything', () => {
  expect(JSON.parse(printed(said))).toEqual({
    read: 1,
    says: 'Invalid input: expected number, received string',
  })
})

it('reads what rings alarms and reckons days when it is first asked to', () => {
  expect(JSON.parse(printed(reckoned))).toEqual({
    before: 0,
    rang: true,
    day: '2028-02-29',
    isDay: true,
    after: true,
  })
})

it('holds one copy of each version of the HTTP client that discord.js and its REST client ask for', () => {
  const versions: unknown = JSON.parse(printed(copies))
  if (!Array.isArray(versions)) throw new Error('no list')
  expect(versions.length).toBeGreaterThan(0)
  expect(versions).toEqual([...new Set(versions)])
})
