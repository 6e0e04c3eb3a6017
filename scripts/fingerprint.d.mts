export declare function fingerprintOfFile(path: string): string;
export declare function fingerprintOfTree(root: string, places: string[], leaveOut?: string[]): string;
export declare function holdsLockedPackages(root: string): boolean;
