import{openTemplate}from"./chunk-4BYT6GRC.mjs";import"./chunk-6VAODECR.mjs";import"./chunk-O6FVXJYA.mjs";import"./chunk-SALTOK3H.mjs";export{openTemplate};
