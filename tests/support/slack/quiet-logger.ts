import { type Logger, LogLevel } from '@slack/bolt'

/** For what fails on purpose. */
export const quietLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
}
