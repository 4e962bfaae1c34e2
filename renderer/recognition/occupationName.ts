import { occupationOf } from '#shared/recognition/occupations.ts';

/** The German title of a reference occupation; the law knows it in no other language. */
export const occupationName = (code: string): string => occupationOf(code)?.neutral ?? code;
