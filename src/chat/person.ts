/** Somebody who asks or is named. The id is the platform's own, alone unique within a workspace. */
export interface Person {
  readonly id: string
  readonly name: string
  /** IANA time zone, where the platform or the person told it. */
  readonly zone?: string
  /** May do everything in this workspace or server, as the platform says. */
  readonly admin?: boolean
  /** Of another company, with which a room is shared. */
  readonly guest?: boolean
  /** The platform cannot say now who this is: the name is a makeshift, and nothing is known of their rights. */
  readonly unsure?: boolean
}
