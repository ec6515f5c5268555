import { readModules } from './modules.ts'
import { wrongImports } from './wrong-imports.ts'

const modules = readModules('src')
const imports = modules.reduce((sum, module) => sum + module.imports.length, 0)
const wrong = wrongImports(modules)

for (const sentence of wrong) console.error(sentence)
console.log(`${modules.length} modules with ${imports} imports read, ${wrong.length} of them wrong`)
// A check that sees nothing must not pass.
process.exitCode = wrong.length > 0 || modules.length < 50 || imports < modules.length ? 1 : 0
