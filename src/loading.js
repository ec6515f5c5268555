import module from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Parts of Bolt that most teams never use; they take as much memory as all the rest of it. */
const seldomUsed = new Set(['@slack/socket-mode', '@slack/oauth'])
/** What a bot that follows no plan yet need not reckon days or ring alarms with, by the name that is imported of it. */
const notUsedYet = new Map([
  ['temporal-polyfill', 'Temporal'],
  ['node-schedule', 'default'],
])
const later = /^(.*)\.later(?:\?(\w+))?$/
/** zod can complain in some fifty languages, and is never asked to: what people are told are our own words. */
const allLanguages = '../locales/index.js'
const english = '../locales/en.js'
const ofZod = /\/node_modules\/zod\//
/** The HTTP client of discord.js. */
const client = 'undici'
/** A file of discord.js itself, not of a package that lies within it. */
const ofDiscord = /\/node_modules\/discord\.js\/(?!.*\/node_modules\/)/

/**
 * discord.js and its REST client bring a copy of undici each, because a newer one for Slack's client lies above them.
 * Where the copies are of the same version one does for both, and 3 MB less are held.
 */
function sharedClient(parentURL) {
  const theirs = module.createRequire(parentURL)
  const rest = pathToFileURL(theirs.resolve('@discordjs/rest')).href
  const [own, other] = [parentURL, rest].map((from) => module.findPackageJSON(client, from))
  if (theirs(own).version !== theirs(other).version) return undefined
  return pathToFileURL(theirs.resolve(dirname(other))).href
}

/** How packages are loaded: faster, or only when something of them is first asked for. */
export function registerLoading() {
  module.registerHooks({
    resolve(specifier, context, next) {
      // Node reads drizzle's package.json of 180 kB anew for each of its ES modules, a quarter of a second in all;
      // for the CommonJS build of the same it does not.
      if (/^drizzle-orm(\/|$)/.test(specifier))
        return next(specifier, { ...context, conditions: ['node', 'require'] })
      if (specifier === client && ofDiscord.test(context.parentURL ?? '')) {
        const url = sharedClient(context.parentURL)
        if (url !== undefined) return { url, format: 'commonjs', shortCircuit: true }
      }
      if (specifier === allLanguages && ofZod.test(context.parentURL ?? '')) return next(english, context)
      const resolved = next(specifier, context)
      const name = context.conditions.includes('import') ? notUsedYet.get(specifier) : undefined
      if (name !== undefined) return { ...resolved, url: `${resolved.url}.later?${name}`, format: 'module' }
      return seldomUsed.has(specifier)
        ? { ...resolved, url: `${resolved.url}.later`, format: 'commonjs' }
        : resolved
    },
    load(url, context, next) {
      const [, file, name] = later.exec(url) ?? []
      if (file === undefined) return next(url, context)
      const path = JSON.stringify(fileURLToPath(file))
      const source =
        name === undefined
          ? `module.exports = new Proxy({}, { get: (_, name) => require(${path})[name] })`
          : `let loaded
             const require = process.getBuiltinModule('node:module').createRequire(${path})
             const load = () => require(${path})${name === 'default' ? '' : `.${name}`}
             const later = new Proxy({}, { get: (_, name) => (loaded ??= load())[name] })
             export { later as ${name} }`
      return { format: context.format, source, shortCircuit: true }
    },
  })
}
