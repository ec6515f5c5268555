import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { UserError } from '../errors.ts'

/** Finds all addresses of a name, as `dns.lookup` does with `all`. */
export type Lookup = (
  host: string,
  options: LookupOptions & { all: true },
  done: (problem: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

/** Says whether an IP address may be spoken to. */
export type Allows = (address: string) => boolean

/** Addresses of the open internet: none that is private, local, reserved, for many, or that hides another within. */
export const isPublicAddress: Allows = (address) => rangeOf(address) === 'unicast'

export const isLoopbackAddress: Allows = (address) => rangeOf(address) === 'loopback'

/** Addresses of a network of one's own. */
export const isOwnAddress: Allows = (address) => ['private', 'uniqueLocal'].includes(rangeOf(address))

function rangeOf(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).range() : 'none'
}

/** The IP address that a URL's host is, if it is one: the URL parser has turned octal, hex and decimal into dots. */
export function literalAddress(host: string): string | undefined {
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  return ipaddr.isValid(bare) ? bare : undefined
}

/**
 * Looks names up for a connection that is made to the very addresses found, so that a name which
 * means another address a moment later gains nothing. One bad address among several spoils them all.
 */
export function guardedLookup(allows: Allows, lookup: Lookup = systemLookup): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (problem, found) => {
      const [first] = found ?? []
      if (problem !== null || first === undefined)
        return done(problem ?? new Error(`no address for ${host}`), '', 0)
      if (!found.every(({ address }) => allows(address))) return done(notPublic(host), '', 0)
      if (options.all === true) done(null, found)
      else done(null, first.address, first.family)
    })
  }
}

export function notPublic(host: string): UserError {
  return new UserError(
    `${host} is not an address of the open internet, and Cairn fetches documents from nowhere else.`,
    'Hand the document over as a file instead.',
  )
}
