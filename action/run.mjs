import{run}from"./chunks/chunk-6BW65YYY.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
