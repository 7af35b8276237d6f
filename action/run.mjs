import{run}from"./chunks/chunk-LPSOGDNX.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
