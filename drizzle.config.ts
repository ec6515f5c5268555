import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './src/store/schema.ts',
    './src/store/upstream-schema.ts',
    './src/store/lint-schema.ts',
    './src/store/evidence-schema.ts',
  ],
  out: './migrations',
})
