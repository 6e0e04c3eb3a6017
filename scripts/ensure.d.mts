export declare const ROOT: string;
export declare function ensureDependencies(root?: string): Promise<void>;
export declare function ensureNode(root?: string): Promise<string>;
export declare function ensureClient(root?: string): Promise<void>;
export declare function ensureChromium(root?: string): Promise<string>;
