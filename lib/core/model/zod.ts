import { z } from 'zod';

// Zod compiles object parsers with `new Function`, which the extension's content security policy
// forbids, and the switch only counts for schemas defined after it is thrown. So every schema file
// takes `z` from here, and nothing else may import 'zod'.
z.config({ jitless: true });

export { z };
