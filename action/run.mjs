import{run}from"./chunks/chunk-AILBYKYX.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
