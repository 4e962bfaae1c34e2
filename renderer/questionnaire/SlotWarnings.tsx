import { Warnings } from '../ui/Warnings.tsx';
import { useSheet } from './sheetSource.ts';

export function SlotWarnings({ slot }: { readonly slot: string }) {
  return <Warnings sentences={useSheet().warnings[slot] ?? []} />;
}
