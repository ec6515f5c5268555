import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { isObject, type Json, listOf } from './json.ts'

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })

function load(name: string): { readonly definitions: Readonly<Record<string, object>> } {
  const schema = JSON.parse(readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8'))
  ajv.addSchema(schema, name)
  return schema
}

const kit = load('block-kit.schema.json')
load('app-manifest.schema.json')

function inDefinition(name: string): Json {
  const definition = kit.definitions[name]
  return isObject(definition) ? definition : {}
}

/** A type of block, and the name of its definition. */
const blockNames = new Map(
  listOf(inDefinition('KnownBlock').anyOf).flatMap((one) => {
    const name = ('$ref' in one ? String(one.$ref) : '').split('/').at(-1) ?? ''
    const { properties } = inDefinition(name)
    return isObject(properties) && isObject(properties.type) ? [[properties.type.const, name] as const] : []
  }),
)

const compiled = new Map<string, ValidateFunction>()

function faultsBy(reference: string, value: unknown): readonly string[] {
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference })
  compiled.set(reference, validate)
  if (validate(value)) return []
  const errors = validate.errors ?? []
  const deepest = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'const')
  return (deepest.length > 0 ? deepest : errors)
    .slice(0, 8)
    .map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`)
}

/** What is wrong with a block by Block Kit's own schema, each fault one sentence. */
export function blockFaults(block: unknown): readonly string[] {
  const name = isObject(block) ? blockNames.get(block.type) : undefined
  if (name === undefined) return [`unsupported type: ${JSON.stringify(isObject(block) ? block.type : block)}`]
  return faultsBy(`block-kit.schema.json#/definitions/${name}`, block)
}

/** What is wrong with a modal, its blocks apart. */
export function modalFaults(view: unknown): readonly string[] {
  const bare = isObject(view) && Array.isArray(view.blocks) ? { ...view, blocks: [] } : view
  return faultsBy('block-kit.schema.json#/definitions/ModalView', bare)
}

export function manifestFaults(manifest: unknown): readonly string[] {
  return faultsBy('app-manifest.schema.json', manifest)
}
