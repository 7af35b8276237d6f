import{PreflightError,didYouMean}from"./chunk-BEMNPLSG.mjs";import{isOfType,typeOf}from"./chunk-P2YQEJYC.mjs";function parametersFor(policy,profile,overrides={}){let declared=policy.parameters??{};for(let name of Object.keys(overrides))if(!Object.hasOwn(declared,name))throw new PreflightError(
"configuration",`the policy ${policy.name} has no parameter \u201C${name}\u201D${didYouMean(name,Object.keys(declared))}`);let values=Object.entries(declared).map(
([name,parameter])=>{let override=Object.hasOwn(overrides,name)?overrides[name]:void 0;if(override===void 0)return[name,parameter.profiles?.[profile]??parameter.
default];let fault=faultOf(parameter,override);if(fault!==void 0)throw new PreflightError("configuration",`the parameter ${name} of the policy ${policy.name} ${fault}`);
return[name,override]});return Object.fromEntries(values)}function faultOf({type,items,values},value){if(!isOfType(typeOf(value),type))return`must be ${nouns[type]}\
, but is ${JSON.stringify(value)}`;let members=Array.isArray(value)?value:[value];for(let member of members){let wanted=items?.type;if(wanted!==void 0&&!isOfType(
typeOf(member),wanted))return`must hold nothing but ${wanted}s, but holds ${JSON.stringify(member)}`;if(values===void 0||values.some(allowed=>allowed===member))
continue;let texts=values.filter(allowed=>typeof allowed=="string");return`can never be ${JSON.stringify(member)}${didYouMean(String(member),texts)}`}}var nouns={
integer:"a whole number",number:"a number",string:"a text",boolean:"true or false",array:"a list"};function severityIn({severity},profile){return typeof severity==
"string"?severity:severity.profiles[profile]??severity.default}function appliesIn({profiles},profile){return profiles===void 0||profiles.includes(profile)}export{parametersFor,faultOf,severityIn,appliesIn};
