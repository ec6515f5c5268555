import type { Store } from '../../src/store/open.ts'
import type { Transaction } from '../../src/store/transaction.ts'
import type { Fate } from './fate.ts'

/** A store each of whose awaits, in the middle of a transaction too, may be the last. */
export function mortalStore(store: Store, fate: Fate): Store {
  const known = new WeakMap<Transaction, Transaction>()

  async function around<T>(call: () => Promise<T>): Promise<T> {
    await fate.point()
    try {
      return await call()
    } finally {
      await fate.point()
    }
  }

  function mortal(tx: Transaction): Transaction {
    const made = known.get(tx) ?? topics(tx, fate)
    known.set(tx, made)
    return made
  }

  return {
    ...store,
    read: (task) => around(() => store.read((tx) => task(mortal(tx)))),
    write: (task) => around(() => store.write((tx) => task(mortal(tx)))),
    writeAtLength: (task) => around(() => store.writeAtLength((tx, pause) => task(mortal(tx), pause))),
  }
}

function topics(tx: Transaction, fate: Fate): Transaction {
  const known = new Map<object, object>()
  return new Proxy(tx, {
    get(target, name) {
      const topic: unknown = Reflect.get(target, name)
      if (typeof topic !== 'object' || topic === null) return topic
      const made = known.get(topic) ?? calls(topic, fate)
      known.set(topic, made)
      return made
    },
  })
}

function calls(topic: object, fate: Fate): object {
  return new Proxy(topic, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name)
      if (typeof call !== 'function') return call
      return async (...given: readonly unknown[]) => {
        await fate.point()
        const answer: unknown = await Reflect.apply(call, target, given)
        await fate.point()
        return answer
      }
    },
  })
}
