/** The command cannot go on and wrote nothing; the message is for whoever typed it. Exit code 1. */
export class Refusal extends Error {
  readonly exitCode: number = 1;
}

/** The command was typed wrongly, or says too little. Exit code 2, and the usage is shown. */
export class UsageError extends Refusal {
  override readonly exitCode = 2;
}

/** The person who was asked has gone away. Exit code 130, as after Ctrl+C. */
export class Goodbye extends Refusal {
  override readonly exitCode = 130;
}
