import { EventEmitter } from 'node:events';

type Listening = 'on' | 'once' | 'off';

/**
 * An emitter typed as Electron types the listeners of `T`. The cast is the one place where the stand-in
 * says what the compiler cannot see: Electron writes every event as an overload of its own.
 */
export function emitterOf<T extends Record<Listening, unknown>>(): { emitter: EventEmitter } & Pick<
  T,
  Listening
> {
  const emitter = new EventEmitter();
  const bound = {
    emitter,
    on: emitter.on.bind(emitter),
    once: emitter.once.bind(emitter),
    off: emitter.off.bind(emitter),
  };
  return bound as unknown as { emitter: EventEmitter } & Pick<T, Listening>;
}

/** An event that can be refused; what Electron adds to it comes in `extra`. */
export function refusable<E extends object>(
  extra: E,
): E & { preventDefault(): void; defaultPrevented: boolean } {
  const event = Object.assign(extra, {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  });
  return event;
}
