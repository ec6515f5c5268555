import { Watch } from '../watch.ts'
import { answerCall } from './answer-call.ts'
import { SlackError } from './args.ts'
import { FakeSlack } from './fake-slack.ts'
import { freePort } from './free-port.ts'
import { type Call, Http, type Reply } from './http.ts'
import { HttpLine } from './http-line.ts'
import { everything, hears, type InstalledApp } from './installed-app.ts'
import { Refused } from './judge.ts'
import { ana, ben, olga } from './people.ts'
import { PostOffice } from './post-office.ts'
import type { Scene } from './scene.ts'
import { Shares } from './shares.ts'
import { SocketLine } from './socket-line.ts'
import { World } from './world.ts'

export interface FakeSlackOptions {
  /** Now in milliseconds since 1970, for whatever Slack dates; signatures take the machine's time. */
  readonly now?: () => number
  /** How the app was set up; to do and hear everything when not said. */
  readonly app?: InstalledApp
  /** More channels that the bot is a member of, by id. */
  readonly channels?: readonly string[]
  /** A delivery counts as failed when it is not acknowledged within so many milliseconds; Slack waits 3000. */
  readonly patience?: number
}

export interface Started {
  readonly fake: FakeSlack
  /** Where the bot is to listen over HTTP. */
  readonly port: number
  readonly host: string
  /** Set with Socket Mode. */
  readonly socket: SocketLine | undefined
}

/** Starts a Slack on loopback: a workspace with three channels and three people, one of them its admin. */
export async function startFakeSlack(
  how: 'http' | 'socket',
  { now = Date.now, app = everything, patience = 3000, channels = [] }: FakeSlackOptions = {},
): Promise<Started> {
  const world = new World(now)
  for (const who of [ana, ben, olga]) world.people.set(who.id, who)
  for (const id of channels)
    world.channels.set(id, {
      id,
      name: id.toLowerCase(),
      isPrivate: false,
      isMember: true,
      isArchived: false,
    })
  const complaints: string[] = []
  const watch = new Watch('Slack', complaints)
  const changed = () => watch.changed()
  const office = new PostOffice(world, (complaint) => complaints.push(complaint))
  const socket = how === 'socket' ? await SocketLine.listen(changed, patience) : undefined
  const port = await freePort()
  office.line = socket ?? new HttpLine(port, patience)
  const shares = new Shares()
  const scene: Scene = {
    world,
    granted: new Set(app.scopes),
    used: new Set(),
    asked: new Map(),
    views: new Map(),
    expected: [],
    origin: () => http.origin,
    socketUrl: () => {
      if (socket === undefined) throw new SlackError('not_allowed_token_type')
      return socket.url
    },
    share: (show) => shares.add(show),
    emit: (event) => {
      if (hears(app, event)) office.echo(event)
    },
  }
  const http = await Http.open((call) => judged(scene, call, complaints), changed)
  const fake = new FakeSlack({ scene, http, office, watch, complaints, app, shares })
  return { fake, port, host: '127.0.0.1', socket }
}

function judged(scene: Scene, call: Call, complaints: string[]): Reply {
  try {
    return answerCall(scene, call)
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    if (error instanceof Refused) complaints.push(`${call.method}: ${error.message}: ${error.reason}`)
    return { status: 200, body: { ok: false, error: error.message, ...error.more } }
  }
}
