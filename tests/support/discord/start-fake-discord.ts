import { Watch } from '../watch.ts'
import { FakeDiscord } from './fake-discord.ts'
import { Gateway } from './gateway.ts'
import { greeting } from './greeting.ts'
import { type Call, type Reply, Rest } from './http.ts'
import { Refused } from './judge.ts'
import { ana, ben, olga } from './people.ts'
import { answerCall, type Scene } from './routes.ts'
import { World } from './world.ts'

export const token = 'MTAwMDAwMDAwMDAwMDAwMDAx.fake.token'

/** Starts a Discord on loopback: a server with two channels and three people, one of them its admin; `now` in milliseconds since 1970. */
export async function startFakeDiscord(now: () => number = Date.now): Promise<FakeDiscord> {
  const world = new World()
  for (const who of [ana, ben, olga]) world.people.set(who.id, who)
  const complaints: string[] = []
  const watch = new Watch('Discord', complaints)
  const changed = () => watch.changed()
  const scene: Scene = {
    world,
    token,
    asked: new Map(),
    commands: [],
    now,
    gatewayUrl: () => gateway.url,
    origin: () => rest.origin,
    dispatch: (t, d) => gateway.dispatch(t, d),
  }
  const gateway = await Gateway.open({ token, greet: () => greeting(world), changed })
  const rest = await Rest.open((call) => judged(scene, call, complaints), changed)
  return new FakeDiscord(scene, gateway, rest, watch, complaints)
}

function judged(scene: Scene, call: Call, complaints: string[]): Reply {
  try {
    return answerCall(scene, call)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    complaints.push(`${call.method} ${call.path}: ${error.message}`)
    return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } }
  }
}
