import type { WebClient } from '@slack/web-api'
import type { Answer } from '../../chat/answer.ts'
import type { Question } from '../../chat/form.ts'
import { questionView } from '../../chat/question-view.ts'
import type { Log } from '../../log.ts'
import type { Turns } from '../../turns.ts'
import { modal } from './form.ts'
import { limits } from './limits.ts'
import { answerBody } from './message-body.ts'
import type { Page } from './pages.ts'
import { render } from './render.ts'
import type { Asker, Responder } from './respond.ts'
import { literal } from './text.ts'

/** After so many milliseconds an answer is promised and brought later: what is left is for the way. */
const soon = limits.answer - 1000

/** How a request is acknowledged: `shows` for commands, whose acknowledgement may say something at once. */
interface Acknowledging {
  readonly ack: () => Promise<void>
  readonly shows?: (
    message: ReturnType<typeof answerBody> & { readonly response_type: 'ephemeral' },
  ) => Promise<void>
}

/** Brings answers to those who asked, within the time that Slack waits or after it. */
export class Answers {
  readonly #client: WebClient
  readonly #responder: Responder
  readonly #turns: Turns
  readonly #log: Log

  constructor(client: WebClient, responder: Responder, turns: Turns, log: Log) {
    this.#client = client
    this.#responder = responder
    this.#turns = turns
    this.#log = log
  }

  /** Acknowledges with the answer where it is one message, and brings it after that where it is more or comes late. */
  async reply(
    asked: Promise<Answer>,
    asker: Asker,
    { ack, shows }: Acknowledging,
    trigger: string,
  ): Promise<void> {
    const answer = await quickly(asked)
    if (answer === undefined) {
      await ack()
      this.#turns.aside(asked.then((late) => this.say(asker, late)))
      return
    }
    const { question } = answer
    if (
      answer.reply === undefined &&
      question !== undefined &&
      (await this.#opens(trigger, question, asker))
    ) {
      await ack()
      return
    }
    const [page, ...others] = pagesOf(answer)
    const isOne = page !== undefined && others.length === 0 && page.files.length === 0
    if (isOne && shows !== undefined && asker.thread === undefined)
      await shows({ response_type: 'ephemeral', ...answerBody(page) })
    else {
      await ack()
      this.#turns.aside(this.say(asker, answer))
    }
  }

  /** Why a form that was sent stays open: what it still lacks, or what is wrong at an input. Any other answer is brought. */
  async leavesOpen(
    asked: Promise<Answer>,
    asker: Asker,
    inputs: readonly string[],
  ): Promise<{ readonly question: Question } | { readonly at: string; readonly says: string } | undefined> {
    const { reply, question, refused } = (await quickly(asked)) ?? {}
    if (reply === undefined && question !== undefined) return { question }
    const at = inputs.find((one) => one === refused?.field)
    if (reply !== undefined && at !== undefined) return { at, says: literal(reply.summary) }
    this.#turns.aside(asked.then((late) => this.say(asker, late)))
    return undefined
  }

  async say(asker: Asker, answer: Answer): Promise<void> {
    const pages = pagesOf(answer)
    if (pages.length > 0) await this.#responder.goOn(asker, pages)
  }

  /** False when no form could be opened: then the question is put in words. */
  async #opens(trigger: string, question: Question, asker: Asker): Promise<boolean> {
    const { person: _, ...place } = asker
    try {
      await this.#client.views.open({ trigger_id: trigger, view: modal(question, place) })
      return true
    } catch (problem) {
      this.#log.warn('form not opened', { command: question.form.command, problem })
      return false
    }
  }
}

function pagesOf({ reply, question }: Answer): readonly Page[] {
  const view = reply ?? (question && questionView(question))
  return view === undefined ? [] : render(view)
}

/** The answer, if it comes in time. */
async function quickly(asked: Promise<Answer>): Promise<Answer | undefined> {
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), soon)
  try {
    return await Promise.race([asked, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
