import{readDocument}from"./chunk-JIAYQX55.mjs";import"./chunk-2SV4CVQX.mjs";import"./chunk-SU5IVRRH.mjs";import"./chunk-UVIIKS4B.mjs";import"./chunk-VDAOOMXG.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
