import type { Authority } from './named.ts'

/** How something is known to those who can be asked: its versions, and how long each line is supported. */
export type Known = Partial<Readonly<Record<Authority, string>>>

/** What people write with a capital or a dot, and mean one thing by. */
export const wellKnown: Readonly<Record<string, Known>> = {
  'Node.js': { endoflife: 'nodejs' },
  Node: { endoflife: 'nodejs' },
  NodeJS: { endoflife: 'nodejs' },
  Python: { endoflife: 'python' },
  PHP: { endoflife: 'php' },
  Ruby: { endoflife: 'ruby' },
  Go: { endoflife: 'go' },
  Golang: { endoflife: 'go' },
  Rust: { endoflife: 'rust' },
  '.NET': { endoflife: 'dotnet' },
  Electron: { npm: 'electron', endoflife: 'electron' },
  Angular: { npm: '@angular/core', endoflife: 'angular' },
  React: { npm: 'react' },
  'React Native': { npm: 'react-native' },
  'React Router': { npm: 'react-router' },
  Vue: { npm: 'vue', endoflife: 'vue' },
  'Vue.js': { npm: 'vue', endoflife: 'vue' },
  'Next.js': { npm: 'next' },
  Nuxt: { npm: 'nuxt' },
  Svelte: { npm: 'svelte' },
  TypeScript: { npm: 'typescript' },
  Vite: { npm: 'vite' },
  Vitest: { npm: 'vitest' },
  Webpack: { npm: 'webpack' },
  ESLint: { npm: 'eslint' },
  Prettier: { npm: 'prettier' },
  Jest: { npm: 'jest' },
  Express: { npm: 'express' },
  'Express.js': { npm: 'express' },
  NestJS: { npm: '@nestjs/core' },
  'Tailwind CSS': { npm: 'tailwindcss' },
  Django: { pypi: 'django', endoflife: 'django' },
  Flask: { pypi: 'flask' },
  FastAPI: { pypi: 'fastapi' },
  Pydantic: { pypi: 'pydantic' },
  SQLAlchemy: { pypi: 'sqlalchemy' },
  NumPy: { pypi: 'numpy' },
  pandas: { pypi: 'pandas' },
  PyTorch: { pypi: 'torch' },
  TensorFlow: { pypi: 'tensorflow' },
  Celery: { pypi: 'celery' },
  Tokio: { crates: 'tokio' },
  SQLx: { crates: 'sqlx' },
  Rails: { endoflife: 'rails' },
  'Ruby on Rails': { endoflife: 'rails' },
  Laravel: { endoflife: 'laravel' },
  Symfony: { endoflife: 'symfony' },
  Drupal: { endoflife: 'drupal' },
  'Spring Boot': { endoflife: 'spring-boot' },
  Ubuntu: { endoflife: 'ubuntu' },
  Debian: { endoflife: 'debian' },
  Alpine: { endoflife: 'alpine-linux' },
  CentOS: { endoflife: 'centos' },
  PostgreSQL: { endoflife: 'postgresql' },
  Postgres: { endoflife: 'postgresql' },
  MySQL: { endoflife: 'mysql' },
  MariaDB: { endoflife: 'mariadb' },
  MongoDB: { endoflife: 'mongodb' },
  Redis: { endoflife: 'redis' },
  Elasticsearch: { endoflife: 'elasticsearch' },
  Kubernetes: { endoflife: 'kubernetes' },
  Kafka: { endoflife: 'apache-kafka' },
  RabbitMQ: { endoflife: 'rabbitmq' },
  OpenSSL: { endoflife: 'openssl' },
}

/** Software that runs by itself, and packages that only bear its name: a version says nothing of the package. */
export const servers: ReadonlySet<string> = new Set(
  'prometheus grafana redis postgres postgresql mysql mariadb mongodb kafka nginx apache docker kubernetes helm terraform vault consul etcd envoy istio jenkins elasticsearch kibana logstash rabbitmq nats minio ceph linux ubuntu debian alpine node nodejs npm yarn pnpm bun deno rust rustc cargo python pip ruby go golang java gradle maven php perl git bash zsh curl openssl llvm clang gcc cmake make sqlite oauth openapi graphql grpc protobuf http tls ssl ssh json yaml toml html css sql utf ipv iso rfc wcag soc pci hl7 edition'.split(
    ' ',
  ),
)

/** Words before a number that name no package, although most of them are one. */
export const words: ReadonlySet<string> = new Set(
  'phase phases week weeks month months sprint sprints milestone version versions release releases step steps section sections part parts chapter stage stages day days year years quarter priority level tier line lines page table figure issue item option group team wave round goal type class rule task appendix article about with least from than over only under until above below into more less next last first after before within every total score target targets current coverage performance memory size latency uptime throughput count number rate ratio budget cost price effort time duration score points stars users downloads requests tests errors bugs api app apps web cli core service services server client module modules package packages library framework project product plan roadmap feature features batch build sdk schema protocol spec standard draft revision rev patch update upgrade minor major alpha beta stable preview index scale factor grade average median max min limit and the for to at by of in on is are was be or as we our all new old now see per via up down out off'.split(
    ' ',
  ),
)
