import type { IncomingMessage } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import type { Clock, Instant } from '../clock.ts'
import { ask, mostRedirects, type Reach, redirect, target } from './ask.ts'
import { headersFor, validatorsOf } from './headers.ts'
import { linksOf } from './links.ts'
import { SourceProblem } from './problem.ts'
import type { Answer, Client, Question } from './question.ts'
import { leave, readWhole } from './read-whole.ts'
import { refusal } from './refusal.ts'
import type { Access } from './source.ts'
import { transportProblem, wasReset } from './transport-problem.ts'

const { Agent: PlainAgent } = process.getBuiltinModule('node:http')

export interface ClientOptions extends Omit<Reach, 'own'> {
  /** Addresses that the operator has set: these servers may be in a network of one's own. */
  readonly bases?: Access['bases']
  readonly clock: Pick<Clock, 'now' | 'passed' | 'pause'>
  /** Milliseconds at most for one question, its redirects included. */
  readonly timeoutMs?: number
  /** Where whoever asks can be reached (https://crates.io/data-access wants to know). */
  readonly contact?: string | undefined
}

/** The one way in which upstreams are asked: politely, within limits, and nowhere but on the open internet. */
export function openClient(options: ClientOptions): Client {
  const { clock, timeoutMs = 20_000, contact } = options
  const userAgent = `cairn (follows plans in chat and watches releases${contact ? `; ${contact}` : ''})`
  const agents = {
    'http:': new PlainAgent({ keepAlive: true }),
    'https:': new SecureAgent({ keepAlive: true }),
  }
  const reach = { ...options, own: originsOf(options.bases ?? {}) }
  const held = new Map<string, Instant>()
  /** When each host may be asked again, by what has passed. */
  const turns = new Map<string, number>()
  const closing = new AbortController()

  async function takeTurn({ host }: URL, pauseMs: number): Promise<void> {
    const passed = clock.passed()
    const at = Math.max(passed, turns.get(host) ?? 0)
    turns.set(host, at + pauseMs)
    if (at <= passed) return
    await clock.pause(at - passed, closing.signal).catch(() => {
      throw new SourceProblem('unreachable', `${host} was not asked any more.`)
    })
  }

  async function send(url: URL, question: Question, home: string, signal: AbortSignal) {
    const until = held.get(url.origin) ?? 0
    if (until > clock.now())
      throw new SourceProblem('rate-limited', `${url.host} asked not to be asked again so soon.`, until)
    const headers = headersFor(question, url.origin === home, userAgent)
    const asking = { headers, signal, ...(question.body !== undefined && { body: question.body }) }
    const agent = url.protocol === 'http:' ? agents['http:'] : agents['https:']
    try {
      return await ask(url, { ...asking, agent }, reach)
    } catch (problem) {
      // A connection kept open may have been closed by the other side just now.
      if (!wasReset(problem) || signal.aborted) throw problem
      return ask(url, asking, reach)
    }
  }

  async function follow(address: string, question: Question, signal: AbortSignal): Promise<Answer> {
    let url = target(address, reach)
    const home = url.origin
    let forGood = true
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await send(url, question, home, signal)
      try {
        const next = redirect(answer)
        if (next === undefined)
          return await read(answer, url, question, { ...(hop > 0 && forGood && { movedTo: url.href }) })
        forGood &&= answer.statusCode === 301 || answer.statusCode === 308
        url = target(next, reach, url)
      } finally {
        if (!answer.complete) answer.destroy()
      }
    }
    throw new SourceProblem('moved', `${url.host} leads on and on: more than ${mostRedirects} redirects.`)
  }

  async function read(answer: IncomingMessage, url: URL, question: Question, moved: { movedTo?: string }) {
    const { statusCode: status = 0, headers } = answer
    const unchanged = status === 304 && question.validators !== undefined
    if (!unchanged && status !== 200) {
      const problem = refusal(url, status, headers, clock.now())
      if (problem.retryAt !== undefined) held.set(url.origin, problem.retryAt)
      throw problem
    }
    const bytes = unchanged ? await leave(answer) : await readWhole(answer, url, question.limit ?? 10_000_000)
    const validators = unchanged ? (question.validators ?? {}) : validatorsOf(answer)
    const type = headers['content-type'] ?? ''
    return {
      unchanged,
      bytes,
      type,
      links: linksOf([headers['link']].flat().join(), url),
      validators,
      finalUrl: url.href,
      ...moved,
    }
  }

  return {
    async ask(address, question = {}) {
      if (question.pauseMs !== undefined && URL.canParse(address))
        await takeTurn(new URL(address), question.pauseMs)
      const giveUp = new AbortController()
      const signal = AbortSignal.any([giveUp.signal, closing.signal])
      const timer = setTimeout(() => giveUp.abort(), timeoutMs)
      try {
        return await follow(address, question, signal)
      } catch (problem) {
        throw transportProblem(problem, address, giveUp.signal.aborted ? timeoutMs : undefined)
      } finally {
        clearTimeout(timer)
      }
    },
    close() {
      closing.abort()
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}

function originsOf(bases: Access['bases']): ReadonlySet<string> {
  return new Set(Object.values(bases).flatMap((base) => (base === undefined ? [] : new URL(base).origin)))
}
