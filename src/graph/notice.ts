/** Something about the inputs that a reader must know although no policy judges it. */
export interface Notice {
  readonly message: string;
  readonly address?: string;
  readonly file?: string;
}
