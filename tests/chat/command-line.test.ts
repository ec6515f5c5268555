import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../src/chat/command-line.ts'
import { makeCommands } from '../../src/commands/index.ts'

const forms = makeCommands().map(({ form }) => form)

/** `command {values}`, or what was asked or not known. */
function meant(line: string): string {
  const understood = readCommandLine(line, forms, ['BM', 'OPS'])
  if ('intent' in understood)
    return `${understood.intent.command} ${JSON.stringify(understood.intent.values)}`
  if ('question' in understood) return `? ${understood.question.says}`
  return `unknown ${understood.unknown}${understood.nearest === undefined ? '' : `, perhaps ${understood.nearest}`}`
}

const understood = (lines: readonly string[]) => Object.fromEntries(lines.map((line) => [line, meant(line)]))

it('reads commands, refs, ranges and the words that follow', () => {
  expect(
    understood([
      '',
      'STATUS',
      'status bm',
      'done BM-3',
      'done bm-3..7 OPS-2',
      'done 2, 3,5 #7 BM-9–12',
      'done BM-3 BM-5 shipped with 2.1',
      'done 3, 5 and 7 and more',
      'block 3 waiting for the vendor "at last"',
      'note 3 "5 apples a day"',
      'note 3 5 apples',
      'note BM-3 „ganz gut“',
      'start 4 – since today',
      'list',
      'list BM late tasks @anna p2',
      'list "phase 1"',
      'task BM Water the sourdough',
      'kind 3 4 Criterion',
      'undo 3',
      'history BM p2',
      'history BM-3',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "": "help {}",
      "STATUS": "status {}",
      "block 3 waiting for the vendor "at last"": "block {"refs":"3","note":"waiting for the vendor \\"at last\\""}",
      "done 2, 3,5 #7 BM-9–12": "done {"refs":"2, 3,5 #7 BM-9–12"}",
      "done 3, 5 and 7 and more": "done {"refs":"3, 5 7","note":"and more"}",
      "done BM-3": "done {"refs":"BM-3"}",
      "done BM-3 BM-5 shipped with 2.1": "done {"refs":"BM-3 BM-5","note":"shipped with 2.1"}",
      "done bm-3..7 OPS-2": "done {"refs":"bm-3..7 OPS-2"}",
      "history BM p2": "history {"key":"BM","page":"p2"}",
      "history BM-3": "history {"refs":"BM-3"}",
      "kind 3 4 Criterion": "kind {"refs":"3 4","kind":"Criterion"}",
      "list": "list {}",
      "list "phase 1"": "list {"filter":"phase 1"}",
      "list BM late tasks @anna p2": "list {"key":"BM","filter":"late tasks @anna p2"}",
      "note 3 "5 apples a day"": "note {"refs":"3","text":"5 apples a day"}",
      "note 3 5 apples": "note {"refs":"3","text":"5 apples"}",
      "note BM-3 „ganz gut“": "note {"refs":"BM-3","text":"ganz gut"}",
      "start 4 – since today": "start {"refs":"4","note":"– since today"}",
      "status bm": "status {"key":"bm"}",
      "task BM Water the sourdough": "task {"key":"BM","text":"Water the sourdough"}",
      "undo 3": "undo {"count":"3"}",
    }
  `)
})

it('leaves a number that counts something to the note, and takes every other for an item', () => {
  expect(
    understood([
      'block BM-12 2 weeks delay',
      'block 5 2-3 weeks delay',
      'done BM-13 2 reviewers approved',
      'note BM-13 3 people asked',
      'note 4 3 failed builds again',
      'done 1 2 of 3 reviewers',
      'drop 7 80 % done elsewhere',
      'block 5 2 Wochen Verzug',
      'done 2 5',
      'done BM-3 4 5',
      'done 2 5 shipped',
      'done 2 5 8 shipped with 2.1',
      'done BM-3 4 5 all packed',
      'block 2 5 waiting for the vendor',
      'done 2, 5 boxes packed',
      'done 2 and 5 boxes packed',
      'done 2 #5 boxes packed',
      'assign 2 5 anna',
      'due 2 5 next week',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "assign 2 5 anna": "assign {"refs":"2 5","who":"anna"}",
      "block 2 5 waiting for the vendor": "block {"refs":"2 5","note":"waiting for the vendor"}",
      "block 5 2 Wochen Verzug": "block {"refs":"5","note":"2 Wochen Verzug"}",
      "block 5 2-3 weeks delay": "block {"refs":"5","note":"2-3 weeks delay"}",
      "block BM-12 2 weeks delay": "block {"refs":"BM-12","note":"2 weeks delay"}",
      "done 1 2 of 3 reviewers": "done {"refs":"1","note":"2 of 3 reviewers"}",
      "done 2 #5 boxes packed": "done {"refs":"2 #5","note":"boxes packed"}",
      "done 2 5": "done {"refs":"2 5"}",
      "done 2 5 8 shipped with 2.1": "done {"refs":"2 5 8","note":"shipped with 2.1"}",
      "done 2 5 shipped": "done {"refs":"2 5","note":"shipped"}",
      "done 2 and 5 boxes packed": "done {"refs":"2 5","note":"boxes packed"}",
      "done 2, 5 boxes packed": "done {"refs":"2, 5","note":"boxes packed"}",
      "done BM-13 2 reviewers approved": "done {"refs":"BM-13","note":"2 reviewers approved"}",
      "done BM-3 4 5": "done {"refs":"BM-3 4 5"}",
      "done BM-3 4 5 all packed": "done {"refs":"BM-3 4 5","note":"all packed"}",
      "drop 7 80 % done elsewhere": "drop {"refs":"7","note":"80 % done elsewhere"}",
      "due 2 5 next week": "due {"refs":"2 5","date":"next week"}",
      "note 4 3 failed builds again": "note {"refs":"4","text":"3 failed builds again"}",
      "note BM-13 3 people asked": "note {"refs":"BM-13","text":"3 people asked"}",
    }
  `)
})

it('reads people as they are mentioned', () => {
  expect(
    understood([
      'assign 3 @anna',
      'assign 3 4 @U024|anna',
      'assign BM-3 me',
      'assign 3 Clara from next door',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "assign 3 4 @U024|anna": "assign {"refs":"3 4","who":"@U024|anna"}",
      "assign 3 @anna": "assign {"refs":"3","who":"@anna"}",
      "assign 3 Clara from next door": "assign {"refs":"3","who":"Clara from next door"}",
      "assign BM-3 me": "assign {"refs":"BM-3","who":"me"}",
    }
  `)
})

it('reads numbers as they are typed in East Asia', () => {
  expect(
    understood(['done ６', 'done 6、7', 'done ＃６ BM-７～９', 'show ６', 'reading ６ 97％']),
  ).toMatchInlineSnapshot(`
    {
      "done 6、7": "done {"refs":"6,7"}",
      "done ＃６ BM-７～９": "done {"refs":"#6 BM-7–9"}",
      "done ６": "done {"refs":"6"}",
      "reading ６ 97％": "reading {"refs":"6","text":"97％"}",
      "show ６": "show {"refs":"6"}",
    }
  `)
})

it('tells dates from refs', () => {
  expect(
    understood([
      'due 3 2027-03-15',
      'due 3 2027-03',
      'due 3 2027',
      'due 3 4 15 March 2027',
      'due 3 15. März 2027',
      'due 3 15 de marzo de 2027',
      'due 3 Q2-2027',
      'due 3 20270315',
      'due BM-3..5 Q1 2027',
      'due 3 in 2 weeks',
      'due 3 2027+',
      'due 3 none',
      'due 13 Dec 24',
      'due 13 14 Dec 24',
      'due 13 42 Dec 24',
      'due 15 March 2027',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "due 13 14 Dec 24": "due {"refs":"13","date":"14 Dec 24"}",
      "due 13 42 Dec 24": "due {"refs":"13 42","date":"Dec 24"}",
      "due 13 Dec 24": "due {"refs":"13","date":"Dec 24"}",
      "due 15 March 2027": "? “due” needs to know: which items: IMD-3, IMD-3..7, or several.",
      "due 3 15 de marzo de 2027": "due {"refs":"3","date":"15 de marzo de 2027"}",
      "due 3 15. März 2027": "due {"refs":"3","date":"15. März 2027"}",
      "due 3 2027": "due {"refs":"3","date":"2027"}",
      "due 3 2027+": "due {"refs":"3","date":"2027+"}",
      "due 3 2027-03": "due {"refs":"3","date":"2027-03"}",
      "due 3 2027-03-15": "due {"refs":"3","date":"2027-03-15"}",
      "due 3 20270315": "due {"refs":"3","date":"20270315"}",
      "due 3 4 15 March 2027": "due {"refs":"3 4","date":"15 March 2027"}",
      "due 3 Q2-2027": "due {"refs":"3","date":"Q2-2027"}",
      "due 3 in 2 weeks": "due {"refs":"3","date":"in 2 weeks"}",
      "due 3 none": "due {"refs":"3","date":"none"}",
      "due BM-3..5 Q1 2027": "due {"refs":"BM-3..5","date":"Q1 2027"}",
    }
  `)
})

it('asks for what is missing, and names what it does not know', () => {
  expect(
    understood([
      'done',
      'due 3',
      'assign',
      'kind 3',
      'kind 3 taks',
      'show soon',
      'undo all',
      'follow NONE',
      'status nowhere-to-go',
      'settings colour blue',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "assign": "? “assign” needs to know: which items: IMD-3, IMD-3..7, or several; who: @name, me, or nobody.",
      "done": "? “done” needs to know: which items: IMD-3, IMD-3..7, or several.",
      "due 3": "? “due” needs to know: when: 2027-03-15, 2027-03, 2027-Q1, friday, in 2 weeks, or none.",
      "follow NONE": "follow {"key":"NONE"}",
      "kind 3": "? “kind” needs to know: what they are.",
      "kind 3 taks": "? “taks” is none of task, criterion, phase, milestone, metric, component, blocker, risk, decision, trigger, watch, review, duty, step, document, claim. Did you mean “task”?",
      "settings colour blue": "settings {"value":"colour blue"}",
      "show soon": "? I do not know what “soon” means after “show”.",
      "status nowhere-to-go": "? I do not know what “nowhere-to-go” means after “status”.",
      "undo all": "undo {"key":"all"}",
    }
  `)
})

describe('a slip', () => {
  it.each([
    ['staus', 'status'],
    ['shwo', 'show'],
    ['lsit', 'list'],
    ['reopne', 'reopen'],
    ['hist', 'history'],
    ['assgn', 'assign'],
    ['Dnoe', 'done'],
  ])('%s is taken for %s', (typed, command) => {
    expect(meant(typed)).toBe(`unknown ${typed}, perhaps ${command}`)
  })

  it.each(['xyzzy', 'deploy', '<!channel>', '🙈'])('%s is taken for nothing', (typed) => {
    expect(meant(typed)).toBe(`unknown ${typed}`)
  })

  it.each([
    ['finished BM-3', 'done'],
    ['erledigt BM-3', 'done'],
    ['cancel BM-3', 'drop'],
    ['add Buy milk', 'task'],
    ['search gas', 'list'],
    ['open BM-3', 'reopen'],
  ])('%s is answered with how that is called here', (typed, command) => {
    expect(meant(typed)).toBe(`unknown ${typed.split(' ')[0]}, perhaps ${command}`)
  })

  it('shows what is named without a command', () => {
    expect(understood(['BM-3', '3', 'bm', 'BM-3 at last'])).toEqual({
      'BM-3': 'show {"refs":"BM-3"}',
      3: 'show {"refs":"3"}',
      bm: 'status {"key":"bm"}',
      'BM-3 at last': 'unknown BM-3',
    })
  })

  it('never points to what only buttons do', () => {
    expect(meant('settl')).not.toContain('settle')
    expect(meant('take-bac')).not.toContain('take-back')
  })
})

describe('every command', () => {
  it.each(forms.map((form) => [form.command, form]))('%s understands its own example', (_, form) => {
    expect(readCommandLine(form.example, forms, ['IMD'])).toMatchObject({ intent: { command: form.command } })
  })
})
