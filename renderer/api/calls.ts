import {
  keepPreviousData,
  queryOptions,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Answer, ChangeName, Input, Output, ReadName } from '#shared/contract/index.ts';
import { type CallName, changedRooms } from '#shared/contract/index.ts';
import { bridge } from './bridge.ts';
import { CallError } from './callError.ts';
import { staleRooms } from './queryClient.ts';

/** One call, as a Result; nothing is thrown. The office process answers in the shape of the contract. */
export const invoke = <N extends CallName>(name: N, input: Input<N>): Promise<Answer<N>> =>
  bridge().invoke(name, input) as Promise<Answer<N>>;

/** One call, its value or a thrown {@link CallError}. */
export async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const answer = await invoke(name, input);
  if (answer.ok) return answer.value;
  throw new CallError(answer.error);
}

/** For `useQuery`, `useQueries`, `fetchQuery`: the cache key is the call's name and its input. */
export const readOptions = <N extends ReadName>(name: N, input: Input<N>) =>
  queryOptions<Output<N>, CallError>({ queryKey: [name, input], queryFn: () => call(name, input) });

export interface ReadOptions {
  readonly enabled?: boolean;
  /** Shows the answer to the previous input until the next one is there: for search as you type. */
  readonly keepPrevious?: boolean;
}

/** A read of the contract, kept until a change of its room makes it stale. */
export function useRead<N extends ReadName>(
  name: N,
  input: Input<N>,
  { enabled = true, keepPrevious = false }: ReadOptions = {},
): UseQueryResult<Output<N>, CallError> {
  return useQuery<Output<N>, CallError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A write or an export; success makes the reads of the rooms it changes stale. */
export function useChange<N extends ChangeName>(name: N): UseMutationResult<Output<N>, CallError, Input<N>> {
  const client = useQueryClient();
  return useMutation<Output<N>, CallError, Input<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: () => {
      staleRooms(client, changedRooms(name));
    },
  });
}
