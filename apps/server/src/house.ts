import type { BackupWatch } from "./backup/backup-watch.ts";
import type { Clock } from "./clock.ts";
import type { FilmFiles } from "./film/film-files.ts";
import type { Post } from "./outbox/post.ts";
import type { Practice } from "./store/ensure-installation.ts";
import type { Store } from "./store/in-practice.ts";

/** What every route works with. */
export interface House {
  readonly store: Store;
  readonly practice: Practice;
  readonly clock: Clock;
  readonly films: FilmFiles;
  /** How messages leave the house; absent: none does, and they wait. */
  readonly post?: Post;
  /** What is known of the backups; absent: they are not this server's. */
  readonly backup?: BackupWatch;
  /** The address under which a proxy offers this server, when one does; passkeys and links are bound to it. */
  readonly publicUrl?: string;
  /** After how many idle minutes a session is locked; absent: the usual. */
  readonly lockMinutes?: number;
}
