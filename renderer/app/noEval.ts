import { z } from 'zod';

/** The content security policy forbids compiling text; zod would try, and the attempt would be reported. */
z.config({ jitless: true });
