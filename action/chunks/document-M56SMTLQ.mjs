import{readDocument}from"./chunk-I6PLRRQZ.mjs";import"./chunk-PENNSUD6.mjs";import"./chunk-BZ63MDI3.mjs";import"./chunk-SX2EXJQR.mjs";import"./chunk-HC2KIOHR.mjs";
import"./chunk-SALTOK3H.mjs";export{readDocument};
