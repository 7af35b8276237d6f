/** Something about the inputs that a reader must know although no policy judges it. */
export interface Notice {
  readonly message: string;
  readonly address?: string;
  readonly file?: string;
  /** True when it tells of a part of an input that could not be read: what is in it has not been judged. */
  readonly isUnread?: true;
}
