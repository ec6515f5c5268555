import module from 'node:module'
import { fileURLToPath } from 'node:url'

/** Parts of Bolt that most teams never use; they take as much memory as all the rest of it. */
const seldomUsed = new Set(['@slack/socket-mode', '@slack/oauth'])
const later = '.later'

/** How packages are loaded: faster, or only when something of them is first asked for. */
export function registerLoading() {
  module.registerHooks({
    resolve(specifier, context, next) {
      // Node reads drizzle's package.json of 180 kB anew for each of its ES modules, a quarter of a second in all;
      // for the CommonJS build of the same it does not.
      if (/^drizzle-orm(\/|$)/.test(specifier))
        return next(specifier, { ...context, conditions: ['node', 'require'] })
      const resolved = next(specifier, context)
      return seldomUsed.has(specifier)
        ? { ...resolved, url: `${resolved.url}${later}`, format: 'commonjs' }
        : resolved
    },
    load(url, context, next) {
      if (!url.endsWith(later)) return next(url, context)
      const path = JSON.stringify(fileURLToPath(url.slice(0, -later.length)))
      const source = `module.exports = new Proxy({}, { get: (_, name) => require(${path})[name] })`
      return { format: 'commonjs', source, shortCircuit: true }
    },
  })
}
