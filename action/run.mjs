import{run}from"./chunks/chunk-GSCCJ7BS.mjs";export{run};
