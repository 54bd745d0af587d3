import * as z from 'zod/mini'
import english from 'zod/v4/locales/en.js'

// The small variant of zod has no messages by itself; what is checked once in a process is not worth compiling its check.
z.config({ ...english(), jitless: true })
