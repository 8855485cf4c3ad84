import type { EventOf, EventType } from "./event.ts";
import type { Facts } from "./facts.ts";
import type { FilmId } from "./ids.ts";

/** What one type of event adds to the facts. A film settled as another patient's is in `rejectedFilms` and is never evidence. */
type Reducer<Type extends EventType> = (facts: Facts, event: EventOf<Type>, rejectedFilms: ReadonlySet<FilmId>) => Facts;

export type Reducers = { readonly [Type in EventType]: Reducer<Type> };
