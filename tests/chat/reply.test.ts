import { describe, expect, it } from 'vitest'
import { readReply, type Topic } from '../../src/chat/reply.ts'
import { makeCommands } from '../../src/commands/index.ts'

const forms = makeCommands().map(({ form }) => form)

const list: Topic = {
  checks: [
    { number: 51, ref: 'BM-4', checked: false },
    { number: 52, ref: 'BM-9', checked: true },
    { number: 53, ref: 'BM-7', checked: false },
  ],
}
const item: Topic = { checks: [], about: 'BM-3' }
const review: Topic = { checks: list.checks, review: 'BM-5' }
const nothing: Topic = { checks: [] }

function meant(text: string, topic: Topic): string {
  const meaning = readReply(text, topic, forms)
  if ('intent' in meaning) return `${meaning.intent.command} ${JSON.stringify(meaning.intent.values)}`
  return 'unclear' in meaning ? `! ${meaning.unclear}` : 'talk'
}
const understood = (topic: Topic, texts: readonly string[]) =>
  Object.fromEntries(texts.map((text) => [text, meant(text, topic)]))

it('takes numbers for those of this thread’s list', () => {
  expect(
    understood(list, [
      'done 51 53',
      'Done: 51, 53.',
      'done 51 and 53',
      '51 & 53 done!',
      '53 blocked waiting for the vendor',
      '51-53 done',
      'started 51 at last',
      'done all',
      'reopen 52',
      'reopen all',
      '51: done',
      '51 is blocked by legal',
      '51 and 53 are done',
      'fertig 51',
      '53 hecho',
      '51 blockiert wartet auf Ben',
      '✅ 51',
      'deshacer',
      'note 51 "53 crates are missing"',
      'assign 51 @anna',
      'done OPS-7',
      'undo',
      'undo 2',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "51 & 53 done!": "done {"refs":"BM-4 BM-7"}",
      "51 and 53 are done": "done {"refs":"BM-4 BM-7"}",
      "51 blockiert wartet auf Ben": "block {"refs":"BM-4","note":"wartet auf Ben"}",
      "51 is blocked by legal": "block {"refs":"BM-4","note":"by legal"}",
      "51-53 done": "done {"refs":"BM-4 BM-9 BM-7"}",
      "51: done": "done {"refs":"BM-4"}",
      "53 blocked waiting for the vendor": "block {"refs":"BM-7","note":"waiting for the vendor"}",
      "53 hecho": "done {"refs":"BM-7"}",
      "Done: 51, 53.": "done {"refs":"BM-4 BM-7"}",
      "assign 51 @anna": "assign {"refs":"BM-4","who":"@anna"}",
      "deshacer": "undo {"key":"BM"}",
      "done 51 53": "done {"refs":"BM-4 BM-7"}",
      "done 51 and 53": "done {"refs":"BM-4 BM-7"}",
      "done OPS-7": "done {"refs":"OPS-7"}",
      "done all": "done {"refs":"BM-4 BM-7"}",
      "fertig 51": "done {"refs":"BM-4"}",
      "note 51 "53 crates are missing"": "note {"refs":"BM-4","text":"\\"53 crates are missing\\""}",
      "reopen 52": "reopen {"refs":"BM-9"}",
      "reopen all": "reopen {"refs":"BM-9"}",
      "started 51 at last": "start {"refs":"BM-4","note":"at last"}",
      "undo": "undo {"key":"BM"}",
      "undo 2": "undo {"key":"BM","count":"2"}",
      "✅ 51": "done {"refs":"BM-4"}",
    }
  `)
})

it('tells dates from numbers', () => {
  expect(
    understood(list, [
      'due 51 friday',
      'due 51 15 March 2027',
      'due 51 53 2027-03',
      '51 due 2027',
      'due 52 2027-03-15',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "51 due 2027": "due {"refs":"BM-4","date":"2027"}",
      "due 51 15 March 2027": "due {"refs":"BM-4","date":"15 March 2027"}",
      "due 51 53 2027-03": "due {"refs":"BM-4 BM-7","date":"2027-03"}",
      "due 51 friday": "due {"refs":"BM-4","date":"friday"}",
      "due 52 2027-03-15": "due {"refs":"BM-9","date":"2027-03-15"}",
    }
  `)
})

it('takes the number before a month and a day for a line of the list, and for a day where there is none', () => {
  const short: Topic = { checks: [{ number: 3, ref: 'BM-4', checked: false }] }
  expect(understood(short, ['due 3 Dec 24', 'due 3 5 Dec 24', 'due 3 December'])).toMatchInlineSnapshot(`
    {
      "due 3 5 Dec 24": "due {"refs":"BM-4","date":"5 Dec 24"}",
      "due 3 Dec 24": "due {"refs":"BM-4","date":"Dec 24"}",
      "due 3 December": "due {"refs":"BM-4","date":"3 December"}",
    }
  `)
  expect(understood(item, ['due 3 Dec 2027', 'due 3 December'])).toMatchInlineSnapshot(`
    {
      "due 3 Dec 2027": "due {"refs":"BM-3","date":"3 Dec 2027"}",
      "due 3 December": "due {"refs":"BM-3","date":"3 December"}",
    }
  `)
})

it.each(['done ５１、５３', '５１，５３ done', '51、53 完了'])('ticks the lines named by “%s”', (text) => {
  expect(meant(text, list)).toBe('done {"refs":"BM-4 BM-7"}')
})

it.each([
  'verschickt',
  'hochgeladen gestern',
  'geleverd',
  'envoyés hier',
  'sont livrées',
  'enviados ayer',
  'entregues',
  'spediti',
  'отправлены',
  'вчера отправили',
  'wysłane',
  'odeslány',
  'skickade',
  'sendt',
  'gönderildi',
  '発送済み',
  '已发送',
  '발송완료',
])('ticks both of “done 51 53 %s”', (words) => {
  expect(meant(`done 51 53 ${words}`, list)).toBe(`done {"refs":"BM-4 BM-7","note":"${words}"}`)
})

it.each([
  '52 Wochen Verzug',
  '52 Pakete fehlen',
  '52 semaines de retard',
  '52 années de données',
  '52 semanas de retraso',
  '52 pedidos pendientes',
  '52 minuti',
  '52 недели',
  '52 экрана',
  '52 zmiany',
  '52 weken',
  '52 duplicate rows',
  '52 open questions',
])('leaves the number of “block 51 %s” to the note', (words) => {
  expect(meant(`block 51 ${words}`, list)).toBe(`block {"refs":"BM-4","note":"${words}"}`)
})

it('leaves a number that counts something to the note', () => {
  expect(
    understood(list, [
      'done 51 52 of 53 reviewers',
      'block 51 52 weeks delay',
      'done 51 53 shipped',
      '51 53 done shipped',
      '51 blocked 2 weeks',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "51 53 done shipped": "done {"refs":"BM-4 BM-7","note":"shipped"}",
      "51 blocked 2 weeks": "block {"refs":"BM-4","note":"2 weeks"}",
      "block 51 52 weeks delay": "block {"refs":"BM-4","note":"52 weeks delay"}",
      "done 51 52 of 53 reviewers": "done {"refs":"BM-4","note":"52 of 53 reviewers"}",
      "done 51 53 shipped": "done {"refs":"BM-4 BM-7","note":"shipped"}",
    }
  `)
})

it('says what was unclear, with an example that works here', () => {
  expect(
    understood(list, [
      'done',
      'reopen',
      'done 2',
      'done 53-51',
      '99 blocked',
      'done 1234567890',
      'dnoe 51 53',
      '51 bloked',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "51 bloked": "! Did you mean: blocked 51",
      "99 blocked": "! There is no 99 in this list: its numbers go from 51 to 53.",
      "dnoe 51 53": "! Did you mean: done 51 53",
      "done": "! Which of the 3? For example: done 53",
      "done 1234567890": "! There is no 1234567890 in this list: its numbers go from 51 to 53.",
      "done 2": "! There is no 2 in this list: its numbers go from 51 to 53.",
      "done 53-51": "! “53-51” counts backwards. Say for example 51-53.",
      "reopen": "! Which of the 3? For example: reopen 52",
    }
  `)
  expect(understood(nothing, ['done', 'done 2'])).toMatchInlineSnapshot(`
    {
      "done": "! Which item? For example: /roadmap done IMD-3",
      "done 2": "! There is no numbered list in this thread. Name the item, for example IMD-2.",
    }
  `)
  expect(meant('done all', { checks: [{ number: 1, ref: 'BM-1', checked: true }] })).toBe(
    '! Nothing in this list is left to do.',
  )
})

it('needs no number where the thread is about one item', () => {
  expect(
    understood(item, [
      'done',
      'done, finally',
      'blocked by the rain',
      'note they called back',
      'due friday',
      'assign me',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "assign me": "assign {"refs":"BM-3","who":"me"}",
      "blocked by the rain": "block {"refs":"BM-3","note":"by the rain"}",
      "done": "done {"refs":"BM-3"}",
      "done, finally": "done {"refs":"BM-3","note":"finally"}",
      "due friday": "due {"refs":"BM-3","date":"friday"}",
      "note they called back": "note {"refs":"BM-3","text":"they called back"}",
    }
  `)
})

it('takes words behind a command of one word for its own where they are a reason, set off, or what it asks for', () => {
  expect(
    understood(item, [
      'block waiting for the vendor',
      'block: the vendor is late',
      'drop – we use the old one',
      'drop no longer needed',
      'start, with the kitchen',
      'reopen\nIt broke again',
      'due 15 March 2027',
      'due fridya',
      'due none',
      'due -',
      'assign @anna',
      'assign Anna Schmidt',
      'assign no one',
      'assign -',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "assign -": "assign {"refs":"BM-3","who":"-"}",
      "assign @anna": "assign {"refs":"BM-3","who":"@anna"}",
      "assign Anna Schmidt": "assign {"refs":"BM-3","who":"Anna Schmidt"}",
      "assign no one": "assign {"refs":"BM-3","who":"no one"}",
      "block waiting for the vendor": "block {"refs":"BM-3","note":"waiting for the vendor"}",
      "block: the vendor is late": "block {"refs":"BM-3","note":"the vendor is late"}",
      "drop no longer needed": "drop {"refs":"BM-3","note":"no longer needed"}",
      "drop – we use the old one": "drop {"refs":"BM-3","note":"we use the old one"}",
      "due -": "due {"refs":"BM-3","date":"-"}",
      "due 15 March 2027": "due {"refs":"BM-3","date":"15 March 2027"}",
      "due fridya": "due {"refs":"BM-3","date":"fridya"}",
      "due none": "due {"refs":"BM-3","date":"none"}",
      "reopen
    It broke again": "reopen {"refs":"BM-3","note":"It broke again"}",
      "start, with the kitchen": "start {"refs":"BM-3","note":"with the kitchen"}",
    }
  `)
})

it('ends a review on what is plainly said to it, and asks where it could be talk', () => {
  expect(
    understood(review, [
      'close',
      'close All ovens may stay',
      'close: all ovens may stay',
      'Close, all is well',
      'close\nnothing new',
      'close all ovens may stay',
      'Close I think',
      'skip',
      'skip, nobody is here',
      'Skip to the second page',
      'snooze in 1 week',
      'snooze',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "Close I think": "! To close the review with that, say: close: I think",
      "Close, all is well": "close-review {"refs":"BM-5","conclusion":"all is well"}",
      "Skip to the second page": "! To skip this review, say “skip” alone.",
      "close": "close-review {"refs":"BM-5"}",
      "close
    nothing new": "close-review {"refs":"BM-5","conclusion":"nothing new"}",
      "close All ovens may stay": "close-review {"refs":"BM-5","conclusion":"All ovens may stay"}",
      "close all ovens may stay": "! To close the review with that, say: close: all ovens may stay",
      "close: all ovens may stay": "close-review {"refs":"BM-5","conclusion":"all ovens may stay"}",
      "skip": "review {"action":"skip","refs":"BM-5"}",
      "skip, nobody is here": "review {"action":"skip","refs":"BM-5"}",
      "snooze": "review {"action":"snooze","refs":"BM-5"}",
      "snooze in 1 week": "review {"action":"snooze","refs":"BM-5","words":"in 1 week"}",
    }
  `)
})

it('takes all that is said to the bot itself for its business', () => {
  const toBot = (text: string, topic: Topic) => readReply(text, topic, forms, true)
  expect(toBot('drop the old one will do', item)).toEqual({
    intent: { command: 'drop', values: { refs: 'BM-3', note: 'the old one will do' } },
  })
  expect(toBot('close to be continued', review)).toEqual({
    intent: { command: 'close-review', values: { refs: 'BM-5', conclusion: 'to be continued' } },
  })
})

describe('people who talk to each other', () => {
  it.each([
    'thanks!',
    'I am done with this discussion',
    'what about 51?',
    '51 is hard',
    'done and dusted, I would say',
    '',
    'undo that please',
    'fait 3 ans que j’attends',
    'fertig bin ich noch nicht',
    'gone fishing',
    'see 51',
    '51 is the one to watch',
    'Let’s block some time',
  ])('are left alone in a list’s thread: %s', (text) => {
    expect(meant(text, list)).toBe('talk')
  })

  it.each([
    'Open question: who pays?',
    'open since May',
    'opened the window',
    'we start tomorrow',
    'Drop me a line when it is dry',
    'Dropped you a mail',
    'Start of next week works for me',
    'Block Tuesday for this, please',
    'Due to the rain we wait',
    'Due diligence comes first',
    'Assign it to whoever is free',
    'Reopen the window when it is dry',
  ])('are left alone in an item’s thread: %s', (text) => {
    expect(meant(text, item)).toBe('talk')
  })

  it.each(['Close to done, I think', 'close enough', 'Close, but not yet', 'closed already?'])(
    'are left alone in a review’s thread: %s',
    (text) => {
      expect(meant(text, review)).toBe('talk')
    },
  )
})
