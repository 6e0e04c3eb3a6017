export declare function inTurn<Result>(root: string, name: string, work: () => Result): Promise<Awaited<Result>>;
