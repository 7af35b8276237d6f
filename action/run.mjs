import{run}from"./chunks/chunk-T4AMKNCV.mjs";export{run};
